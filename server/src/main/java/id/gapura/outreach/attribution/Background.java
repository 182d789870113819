package id.gapura.outreach.attribution;

import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import java.util.Optional;

/**
 * Where a member lives and what they live on, as it is on record now.
 *
 * @param livelihood as the funnel counts them: the likeliest by the words on record, other where there are none
 */
public record Background(RegionCode home, Livelihood livelihood) {
    static Background of(String region, Optional<String> livelihood) {
        return new Background(
                RegionCode.of(region), livelihood.map(Livelihood::guess).orElse(Livelihood.OTHER));
    }
}
