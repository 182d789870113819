package id.gapura.accounts;

import id.gapura.places.RegionCode;
import java.util.UUID;

/**
 * Somebody who works with the program.
 *
 * @param scope the region whose people this person sees; {@link RegionCode#NATION} for all
 */
public record Staff(UUID id, String login, String displayName, Role role, RegionCode scope, boolean enabled) {
    /** The same person with another right. */
    Staff with(Role other, RegionCode elsewhere) {
        return new Staff(id, login, displayName, other, elsewhere, enabled);
    }

    Staff with(boolean open) {
        return new Staff(id, login, displayName, role, scope, open);
    }

    /** Whether this person may do {@code action} where {@code region} is. */
    public boolean may(Action action, RegionCode region) {
        return may(action) && scope.contains(region);
    }

    /** Whether this person may do {@code action} at all. */
    public boolean may(Action action) {
        return enabled && role.may(action) && (!action.isNational() || scope.equals(RegionCode.NATION));
    }
}
