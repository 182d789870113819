package id.gapura.outreach.activity;

import id.gapura.kernel.Rupiah;
import id.gapura.places.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Activities that belong together ({@code kampanye}).
 *
 * @param version goes up with every change
 */
public record Campaign(UUID id, Plan plan, int version) {
    /**
     * What it is for.
     *
     * @param places where it is; at least one
     * @param to its last day
     * @param wanted members who came by it and are still covered a year later
     */
    public record Plan(String name, List<RegionCode> places, LocalDate from, LocalDate to, Rupiah budget, int wanted) {
        public Plan {
            places = List.copyOf(places);
            if (name.isBlank() || places.isEmpty() || from.isAfter(to) || wanted < 1) {
                throw new IllegalArgumentException("a campaign has a name, a place, a term and an objective");
            }
        }

        public boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** Whether it is, in part at least, where an officer of a scope works. */
    public boolean touches(RegionCode scope) {
        return plan.places().stream().anyMatch(place -> scope.contains(place) || place.contains(scope));
    }

    /** Whether all of it is within a scope. */
    public boolean isWithin(RegionCode scope) {
        return plan.places().stream().allMatch(scope::contains);
    }

    /** Whether one of its places holds a region. */
    public boolean holds(RegionCode region) {
        return plan.places().stream().anyMatch(place -> place.contains(region));
    }
}
