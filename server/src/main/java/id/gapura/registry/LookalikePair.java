package id.gapura.registry;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Two workers with the same birth date whose names sound alike: perhaps one person, perhaps not.
 *
 * @param workerId the one registered later
 * @param survivor whom to keep, once a merge is proposed
 * @param reason of the last proposal or decision
 */
public record LookalikePair(
        UUID workerId,
        UUID otherId,
        Instant foundAt,
        State state,
        Optional<UUID> survivor,
        Optional<String> proposedBy,
        Optional<String> reason) {
    /** Where the review stands. */
    public enum State {
        OPEN("open"),
        DIFFERENT("different"),
        MERGE_PROPOSED("merge-proposed"),
        MERGED("merged");

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
            throw new IllegalArgumentException("no review state is called " + code);
        }
    }
}
