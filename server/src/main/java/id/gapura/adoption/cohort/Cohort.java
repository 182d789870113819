package id.gapura.adoption.cohort;

import java.util.EnumMap;
import java.util.Map;

/**
 * Members who joined in the same month, or in several months together.
 *
 * @param kept what became of them; of months that cannot be told yet nobody is due
 */
public record Cohort(long joined, Map<After, Kept> kept) {
    static final Cohort NOBODY = new Cohort(0, Map.of());

    public Cohort {
        kept = Map.copyOf(kept);
    }

    /**
     * Of how many it can be told, and how many of them are covered.
     *
     * @param due members whose month to look at is over, its last day to pay included
     */
    public record Kept(long due, long covered) {
        /** Of fewer, a share would tell of single people, and nothing of all. */
        public static final int LEAST = 10;

        static final Kept NOBODY = new Kept(0, 0);

        Kept plus(Kept other) {
            return new Kept(due + other.due, covered + other.covered);
        }

        public boolean isEnough() {
            return due >= LEAST;
        }

        /** Of enough people alone. */
        public double share() {
            return (double) covered / due;
        }
    }

    public Kept at(After after) {
        return kept.getOrDefault(after, Kept.NOBODY);
    }

    Cohort plus(Cohort other) {
        var sums = new EnumMap<After, Kept>(After.class);
        for (var after : After.values()) {
            sums.put(after, at(after).plus(other.at(after)));
        }
        return new Cohort(joined + other.joined, sums);
    }
}
