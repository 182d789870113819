package id.gapura.rules.reform;

import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a reform does.
 *
 * @param total each member once, by the sum of its months
 * @param months each contribution month by itself; the members of all of them are the member-months
 * @param groups each member once, in the group it is in
 */
public record ReformOutcome(Effect total, SortedMap<YearMonth, Effect> months, SortedMap<ReformGroup, Effect> groups) {
    public ReformOutcome {
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
    }

    /** How many months of members were compared. */
    public long memberMonths() {
        return months.values().stream().mapToLong(Effect::members).sum();
    }
}
