package id.gapura.partner.aggregator;

import id.gapura.kernel.Rupiah;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * What a payer is asked once at the aggregator: to let money be taken later without being asked again.
 *
 * @param id ours, also the aggregator's {@code mandate_id}
 * @param most the most that may be taken at a time
 * @param expiresAt until when the payer can say yes
 */
public record Permission(UUID id, UUID aggregatorId, Source source, Rupiah most, Instant expiresAt) {
    /** Where the money is taken from. */
    public enum Source {
        BANK("bank_account"),
        WALLET("ewallet");

        private final String wire;

        Source(String wire) {
            this.wire = wire;
        }

        /** Its {@code account_type} in the protocol. */
        String wire() {
            return wire;
        }

        /** The word the database and forms keep. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it stands at the aggregator. */
    public enum State {
        /** The payer has not answered. */
        PENDING,
        ACTIVE,
        /** The payer said no. */
        REFUSED,
        /** The payer said nothing in time. */
        EXPIRED,
        /** It was given and taken back, there or by us. */
        REVOKED
    }

    /** What asking ends in. */
    public sealed interface Answer {
        /**
         * It knows it.
         *
         * @param approveAt where the payer answers; may be empty
         */
        record Known(State state, String approveAt) implements Answer {}

        /** It has no such permission, or will not have it. */
        record None() implements Answer {}

        /** It cannot be reached or makes no sense; nobody knows. */
        record Silence() implements Answer {}
    }
}
