package id.gapura.registry.twice;

import id.gapura.places.RegionCode;
import java.util.Locale;
import java.util.UUID;

/**
 * Two prospects of one place with the same phone or the same name: perhaps one person, perhaps a family.
 *
 * @param prospectId the greater of the two ids, so that a pair is known however its two are named
 */
public record Pair(UUID prospectId, UUID otherId, RegionCode region, State state) {
    /** What was said of them. */
    public enum State {
        OPEN,
        DIFFERENT,
        MERGED;

        /** The word the database keeps. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    boolean has(UUID id) {
        return prospectId.equals(id) || otherId.equals(id);
    }

    /** The one of the two that is not {@code id}. */
    UUID besides(UUID id) {
        return prospectId.equals(id) ? otherId : prospectId;
    }
}
