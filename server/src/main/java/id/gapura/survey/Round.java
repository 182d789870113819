package id.gapura.survey;

import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A survey asked once ({@code putaran}).
 *
 * @param version of the questions
 * @param number among the rounds of its survey, from 1
 * @param withdrawnAt since when nobody is asked any more; empty for one that goes by its term
 */
public record Round(UUID id, UUID surveyId, int version, int number, Plan plan, Optional<Instant> withdrawnAt) {
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

    /** Whether people are asked on a day. */
    public boolean isOn(LocalDate day) {
        return withdrawnAt.isEmpty() && plan.contains(day);
    }

    /** Whether its term and sample can still change on a day: nobody was asked yet. */
    public boolean isOpen(LocalDate day) {
        return withdrawnAt.isEmpty() && plan.from().isAfter(day);
    }

    /** Whether it can still be withdrawn on a day. */
    public boolean isToEnd(LocalDate day) {
        return withdrawnAt.isEmpty() && !plan.to().isBefore(day);
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
