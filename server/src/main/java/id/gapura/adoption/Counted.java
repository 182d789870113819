package id.gapura.adoption;

import id.gapura.registry.livelihood.Livelihood;
import java.util.Optional;

/**
 * Where the totals count somebody.
 *
 * @param segment a code of {@link Livelihood}
 */
record Counted(String region, String segment) {
    static Counted of(String region, Optional<String> livelihood) {
        return new Counted(
                region,
                livelihood.map(Livelihood::guess).orElse(Livelihood.OTHER).code());
    }
}
