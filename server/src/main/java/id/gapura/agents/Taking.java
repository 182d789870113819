package id.gapura.agents;

import id.gapura.kernel.Rupiah;
import java.time.Instant;
import java.util.UUID;

/** Cash that an agent took from a member for some months. */
public record Taking(UUID id, UUID workerId, int months, Rupiah amount, Instant takenAt, State state) {
    /** Where it is. */
    public enum State {
        /** The cash is taken; the payment is being posted. */
        ASKED("asked"),
        POSTED("posted"),
        /** The intake found the membership ended meanwhile: the money waits in suspense. */
        SUSPENDED("suspended");

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
