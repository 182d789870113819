package id.gapura.survey;

import id.gapura.places.RegionCode;
import java.util.UUID;

/**
 * A survey ({@code survei}).
 *
 * @param version of its newest questions, from 1
 */
public record Survey(UUID id, Plan plan, int version) {
    /**
     * What it is.
     *
     * @param introduction read out before the first question
     * @param region whose people it may ask
     */
    public record Plan(String name, String introduction, RegionCode region) {
        public Plan {
            if (name.isBlank() || introduction.isBlank()) {
                throw new IllegalArgumentException("a survey has a name and begins with some words");
            }
        }
    }

    /** Whether it may ask somebody where an officer of a scope works. */
    public boolean touches(RegionCode scope) {
        return scope.contains(plan.region()) || plan.region().contains(scope);
    }
}
