package id.gapura.rules.reform;

import id.gapura.kernel.Rupiah;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The running sums of a reform run; used by one thread at a time. */
final class Tally {
    private final Sum total = new Sum();
    private final Map<YearMonth, Sum> months = new HashMap<>();
    private final Map<ReformGroup, Sum> groups = new HashMap<>();

    /** Counts one month of one member; rupiah before and after. */
    void addMonth(YearMonth month, long before, long after) {
        sum(months, month).add(before, after);
    }

    /** Counts one member by the sum of its months. */
    void addMember(ReformGroup group, long before, long after) {
        total.add(before, after);
        sum(groups, group).add(before, after);
    }

    void add(Tally other) {
        total.add(other.total);
        other.months.forEach((month, sum) -> sum(months, month).add(sum));
        other.groups.forEach((group, sum) -> sum(groups, group).add(sum));
    }

    ReformOutcome outcome() {
        return new ReformOutcome(total.effect(), effects(months), effects(groups));
    }

    private static <K> Sum sum(Map<K, Sum> sums, K key) {
        return sums.computeIfAbsent(key, _ -> new Sum());
    }

    private static <K extends Comparable<? super K>> SortedMap<K, Effect> effects(Map<K, Sum> sums) {
        var effects = new TreeMap<K, Effect>();
        sums.forEach((key, sum) -> effects.put(key, sum.effect()));
        return effects;
    }

    /** An {@link Effect} in the making; no rupiah is lost, for a sum that is too large throws. */
    private static final class Sum {
        private long members;
        private long more;
        private long less;
        private long before;
        private long after;

        void add(long payingBefore, long payingAfter) {
            members++;
            more += payingAfter > payingBefore ? 1 : 0;
            less += payingAfter < payingBefore ? 1 : 0;
            before = Math.addExact(before, payingBefore);
            after = Math.addExact(after, payingAfter);
        }

        void add(Sum other) {
            members += other.members;
            more += other.more;
            less += other.less;
            before = Math.addExact(before, other.before);
            after = Math.addExact(after, other.after);
        }

        Effect effect() {
            return new Effect(members, more, less, Rupiah.of(before), Rupiah.of(after));
        }
    }
}
