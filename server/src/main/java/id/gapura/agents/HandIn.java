package id.gapura.agents;

import id.gapura.kernel.Rupiah;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Cash that an agent brought ({@code setoran}).
 *
 * @param difference empty if what was counted is what was said
 */
public record HandIn(UUID id, Sum sum, String receivedBy, Instant receivedAt, Optional<Difference> difference) {
    /**
     * What it came to.
     *
     * @param said by the agent
     * @param counted by the officer
     */
    public record Sum(Rupiah said, Rupiah counted) {
        /** Above zero when cash is missing. */
        Rupiah missing() {
            return said.minus(counted);
        }
    }

    /**
     * A discrepancy ({@code selisih}).
     *
     * @param amount what was said less what was counted
     * @param decidedBy empty while it waits
     */
    public record Difference(Rupiah amount, String reason, State state, Optional<String> decidedBy) {}

    /** Where a discrepancy is. */
    public enum State {
        PROPOSED("proposed"),
        /** Missing cash is no longer the agent's to hand in, or cash too much no longer the agent's. */
        ACCEPTED("accepted"),
        /** It stays on the agent's account. */
        REFUSED("refused");

        private final String code;

        State(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        static State of(String code) {
            for (var state : values()) {
                if (state.code.equals(code)) {
                    return state;
                }
            }
            throw new IllegalArgumentException("no state is called " + code);
        }
    }
}
