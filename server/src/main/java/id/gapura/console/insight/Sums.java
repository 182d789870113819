package id.gapura.console.insight;

import id.gapura.insight.Coverage;
import id.gapura.insight.Insight;
import id.gapura.places.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Coverage of a region and of each region one level below.
 *
 * @param elsewhere registered and protected members that no region below has, because their place is known no closer
 */
record Sums(Region region, Coverage whole, List<Part> parts, Rest elsewhere) {
    Sums {
        parts = List.copyOf(parts);
    }

    /** One region below. */
    record Part(Region region, Coverage coverage) {}

    /** Members without a region below. */
    record Rest(long registered, long protectedNow) {}

    static Sums of(Region region, Insight insight, RegionsInScope regions, LocalDate day) {
        var whole = insight.coverage(region.code(), day);
        var children = regions.children(region);
        var level = RegionsInScope.below(region.code().level());
        var codes = children.stream().map(Region::code).toList();
        var coverages = children.isEmpty() ? List.<Coverage>of() : insight.coverageOf(codes, region.code(), level, day);
        var parts = new ArrayList<Part>();
        long registered = whole.registered();
        long protectedNow = whole.protectedNow();
        for (int i = 0; i < children.size(); i++) {
            parts.add(new Part(children.get(i), coverages.get(i)));
            registered -= coverages.get(i).registered();
            protectedNow -= coverages.get(i).protectedNow();
        }
        return new Sums(region, whole, parts, new Rest(registered, protectedNow));
    }
}
