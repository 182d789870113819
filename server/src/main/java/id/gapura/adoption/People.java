package id.gapura.adoption;

import id.gapura.places.RegionCode;
import java.util.Optional;
import java.util.UUID;

/**
 * Of whom something is asked.
 *
 * @param within where they live
 * @param segment a code of a livelihood; empty for all
 * @param campaign one by whose activities they came, before or after joining; empty for all people
 */
public record People(RegionCode within, String segment, Optional<UUID> campaign) {
    public static People of(RegionCode within, String segment) {
        return new People(within, segment, Optional.empty());
    }
}
