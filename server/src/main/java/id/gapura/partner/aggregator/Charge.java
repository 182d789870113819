package id.gapura.partner.aggregator;

import id.gapura.kernel.Rupiah;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * One amount asked of one payer ({@code tagihan}).
 *
 * @param id also the aggregator's {@code order_id} and the payment's external id
 * @param due for whom and what
 * @param channel in whose name the money comes in
 * @param transactionId the aggregator's own id; empty until it said one
 * @param payWith the text of the QR code, the wallet's link or the shop's number; empty until the aggregator said it
 * @param times when it was made, ends and was paid
 * @param failure the aggregator's word for why it failed; empty where it did not or nobody said
 * @param asked how often the aggregator was asked what became of it
 */
public record Charge(
        UUID id,
        UUID aggregatorId,
        Due due,
        Method method,
        String channel,
        State state,
        String transactionId,
        String payWith,
        Times times,
        String failure,
        int asked) {
    /**
     * So many months of a worker for an amount.
     *
     * @param months 0 for a sum that goes to the piggy bank
     * @param mandate the permission by which it is taken without asking; empty where the payer acts
     */
    public record Due(UUID workerId, int months, Rupiah amount, Optional<UUID> mandate) {
        public Due {
            if (months < 0 || !amount.isPositive()) {
                throw new IllegalArgumentException("a charge is for some months or the piggy bank, and above zero");
            }
        }

        public Due(UUID workerId, int months, Rupiah amount) {
            this(workerId, months, amount, Optional.empty());
        }
    }

    /**
     * When what happened.
     *
     * @param expiresAt the aggregator takes no money for it from then on
     */
    public record Times(Instant createdAt, Instant expiresAt, Optional<Instant> paidAt) {}

    /** How a charge stands. */
    public enum State {
        /** Sent to the aggregator, which has not answered yet. */
        CREATING,
        /** Can be paid. */
        OPEN,
        /** Paid; that the money is booked is not confirmed yet. */
        TAKING,
        POSTED,
        /** Paid and waiting for somebody to say what it is for. */
        SUSPENDED,
        FAILED,
        EXPIRED;

        /** Whether nothing more will come of it; money may still turn up for one that failed or expired. */
        public boolean isEnd() {
            return this == POSTED || this == SUSPENDED || this == FAILED || this == EXPIRED;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public Rupiah amount() {
        return due.amount();
    }

    /** Whether a payer can still begin to pay it. */
    public boolean isPayable(Instant now) {
        return state == State.OPEN && now.isBefore(times.expiresAt());
    }
}
