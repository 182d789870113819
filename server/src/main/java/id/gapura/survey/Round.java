package id.gapura.survey;

import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A survey asked once ({@code putaran}).
 *
 * @param version of the questions
 * @param number among the rounds of its survey, from 1
 */
public record Round(UUID id, UUID surveyId, int version, int number, Plan plan) {
    /**
     * When, and of whom.
     *
     * @param to the last day
     * @param sample no two of the same place and livelihood
     */
    public record Plan(LocalDate from, LocalDate to, List<Stratum> sample) {
        public Plan {
            sample = List.copyOf(sample);
            if (from.isAfter(to) || sample.isEmpty()) {
                throw new IllegalArgumentException("a round has a term and a sample");
            }
        }

        public boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        public int wanted() {
            return sample.stream().mapToInt(Stratum::wanted).sum();
        }
    }

    /** The narrowest part of the sample that somebody belongs to; empty for who is not to be asked. */
    public Optional<Stratum> stratum(RegionCode home, Livelihood livelihood) {
        return plan.sample().stream()
                .filter(one -> one.holds(home, livelihood))
                .reduce((one, other) -> other.isNarrowerThan(one) ? other : one);
    }

    /** Whether it asks somebody where an officer of a scope works. */
    public boolean touches(RegionCode scope) {
        return plan.sample().stream()
                .anyMatch(one -> scope.contains(one.region()) || one.region().contains(scope));
    }
}
