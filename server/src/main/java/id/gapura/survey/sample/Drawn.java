package id.gapura.survey.sample;

import id.gapura.places.RegionCode;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who was drawn, or is a reserve.
 *
 * @param outcome empty as long as nobody has said what came of it
 * @param home where they live now; empty for who is not to be asked any more
 */
public record Drawn(UUID personId, Kind kind, Optional<Outcome> outcome, Optional<RegionCode> home) {
    /** What the id is the id of. */
    public enum Kind {
        WORKER,
        PROSPECT;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    boolean isLost() {
        return outcome.isEmpty() && home.isEmpty();
    }

    boolean is(Outcome one) {
        return outcome.filter(one::equals).isPresent();
    }

    /** Whether they answered, or may still. */
    boolean counts() {
        return is(Outcome.ANSWERED) || (outcome.isEmpty() && home.isPresent());
    }
}
