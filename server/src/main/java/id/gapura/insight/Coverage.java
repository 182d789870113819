package id.gapura.insight;

import id.gapura.places.RegionCode;
import java.util.Optional;

/**
 * Coverage ({@code cakupan kepesertaan}) of a region on a day.
 *
 * @param registered members whose membership has not ended, protected or not
 * @param protectedNow of those, the ones protected on the day
 * @param target active members to be reached; absent where none is set
 */
public record Coverage(RegionCode region, long registered, long protectedNow, Optional<Long> target) {
    /** Share of the target that is reached; absent without a target. */
    public Optional<Double> share() {
        return target.filter(t -> t > 0).map(t -> (double) protectedNow / t);
    }
}
