package id.gapura.agents;

import id.gapura.kernel.Rupiah;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Cash that an agent took for some months. */
public record Taking(UUID id, Whose whose, int months, Rupiah amount, Instant takenAt, State state) {
    /**
     * From whom: a member, or somebody who had just been enrolled.
     *
     * @param workerId none while the attempt has made no member
     * @param attemptId the attempt by which they were enrolled; none for who was a member already
     */
    public record Whose(Optional<UUID> workerId, Optional<UUID> attemptId) {
        static Whose member(UUID workerId) {
            return new Whose(Optional.of(workerId), Optional.empty());
        }

        /** Whether both can be meant by one command: an attempt may have made its member between the two. */
        private boolean isSame(Whose other) {
            return attemptId.isPresent() ? other.attemptId.isPresent() : equals(other);
        }
    }

    /** Whether it is the same cash, asked for once more. */
    boolean isSame(Taking other) {
        return whose.isSame(other.whose) && months == other.months && amount.equals(other.amount);
    }

    Taking of(UUID workerId) {
        return new Taking(id, new Whose(Optional.of(workerId), whose.attemptId), months, amount, takenAt, state);
    }

    /** Where it is. */
    public enum State {
        /** The cash is taken; the payment is being posted. */
        ASKED("asked"),
        POSTED("posted"),
        /** The membership has ended meanwhile, or the enrolment is not accepted: the money waits in suspense. */
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
