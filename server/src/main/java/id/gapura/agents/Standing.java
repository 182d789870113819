package id.gapura.agents;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether an agent recruits ({@code keaktifan agen}).
 *
 * @param last the last day it recruited somebody, or was allowed to begin; empty where that was never kept
 * @param pausesOn the day from which it may not recruit, unless it does before; empty with {@code last}
 */
public record Standing(State state, Optional<LocalDate> last, Optional<LocalDate> pausesOn) {
    /** By whole months without a new member. */
    public enum State {
        ACTIVE,
        WARNED,
        /** May not take the first contribution of anybody until an officer allows it again. */
        PAUSED;

        /** The word of its texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
