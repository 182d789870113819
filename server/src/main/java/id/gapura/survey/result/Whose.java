package id.gapura.survey.result;

import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import java.util.Optional;

/**
 * Whose answers are asked for.
 *
 * @param within where they lived
 * @param livelihood empty for all
 * @param stage the code of the stage of adoption they were in on the day they answered, as far as they agreed to be named;
 *     empty for everybody
 */
public record Whose(RegionCode within, Optional<Livelihood> livelihood, String stage) {
    public static Whose within(RegionCode region) {
        return new Whose(region, Optional.empty(), "");
    }
}
