package id.gapura.adoption.obstacle;

import id.gapura.kernel.Jakarta;
import id.gapura.places.RegionCode;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The face of obstacles: what keeps people of a place from being covered, as far as it is on record. */
public final class Obstacles {
    private final SignStore signs;
    private final InstantSource clock;

    Obstacles(SignStore signs, InstantSource clock) {
        this.signs = signs;
        this.clock = clock;
    }

    /** Every sign in its order, also where too few tell of it. What was said or tried counts for a year. */
    public List<Evidence> of(RegionCode within) {
        var rates = signs.rates(within, Jakarta.today(clock));
        return Arrays.stream(Sign.values())
                .map(sign -> new Evidence(sign, Objects.requireNonNull(rates.get(sign))))
                .toList();
    }
}
