package id.gapura.accounts;

import id.gapura.places.RegionCode;
import java.util.UUID;

/**
 * Somebody who works with the program.
 *
 * @param scope the region whose people this person sees; {@link RegionCode#NATION} for all
 */
public record Staff(UUID id, String login, String displayName, Role role, RegionCode scope, boolean enabled) {
    /** Whether this person may do {@code action} where {@code region} is. */
    public boolean may(Action action, RegionCode region) {
        return may(action) && scope.contains(region);
    }

    public boolean may(Action action) {
        return enabled && role.may(action);
    }
}
