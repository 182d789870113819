package id.gapura.survey.sample;

import id.gapura.survey.Stratum;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How many of each part of a sample are drawn where only their sum is given. */
public final class Allocation {
    private Allocation() {}

    /**
     * In proportion to the people that each part stands for, one after the other to whom most people are left for (Sainte-Laguë),
     * but at least some of each, and nowhere more than are on record.
     *
     * @param onRecord by part, in the order of the sample
     * @param total of all; more where the least of each come to more, fewer where fewer are on record
     */
    public static Map<Stratum, Integer> proportional(Map<Stratum, Integer> onRecord, int total, int least) {
        var given = new LinkedHashMap<Stratum, Integer>();
        onRecord.forEach((part, people) -> given.put(part, Math.min(least, people)));
        int left = total - given.values().stream().mapToInt(Integer::intValue).sum();
        var next = next(onRecord, given);
        while (left > 0 && next.isPresent()) {
            given.merge(next.get(), 1, Integer::sum);
            left--;
            next = next(onRecord, given);
        }
        return given;
    }

    private static Optional<Stratum> next(Map<Stratum, Integer> onRecord, Map<Stratum, Integer> given) {
        return given.keySet().stream()
                .filter(part -> given.getOrDefault(part, 0) < onRecord.getOrDefault(part, 0))
                .max(Comparator.comparingDouble(part -> part.people() / (2.0 * given.getOrDefault(part, 0) + 1)));
    }
}
