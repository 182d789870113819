package id.gapura.survey;

import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import java.util.Optional;

/**
 * People of one place and livelihood in a sample ({@code kelompok contoh}).
 *
 * @param segment empty for any
 * @param wanted how many of them are to be asked
 * @param people how many there are, which is its weight
 */
public record Stratum(RegionCode region, Optional<Livelihood> segment, int wanted, int people) {
    public Stratum {
        if (wanted < 1 || people < wanted) {
            throw new IllegalArgumentException(wanted + " of " + people);
        }
    }

    /** Whether somebody belongs to it. */
    public boolean holds(RegionCode home, Livelihood livelihood) {
        return region.contains(home) && (segment.isEmpty() || segment.get() == livelihood);
    }

    /** Whether it is about fewer people than another: a smaller place, or one livelihood rather than any. */
    boolean isNarrowerThan(Stratum other) {
        return region.equals(other.region)
                ? segment.isPresent() && other.segment.isEmpty()
                : other.region.contains(region);
    }
}
