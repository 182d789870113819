package id.gapura.rules;

import id.gapura.kernel.Rupiah;
import java.time.YearMonth;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/** Facts for the seeded properties. */
final class RandomFacts {
    private RandomFacts() {}

    static ContributionFacts contribution(RandomGenerator random) {
        var income = random.nextInt(5) == 0 ? null : Rupiah.of(random.nextLong(25_000_000));
        return new ContributionFacts(
                income, one(random, Programmes.values()), one(random, Sector.values()), one(random, Payer.values()));
    }

    /** Paid months from January 2026 on, with gaps of all kinds. */
    static SortedSet<YearMonth> paidMonths(RandomGenerator random) {
        var paid = new TreeSet<YearMonth>();
        var month = YearMonth.of(2026, 1);
        for (int i = random.nextInt(12); i > 0; i--) {
            month = month.plusMonths(random.nextInt(3) == 0 ? random.nextInt(1, 7) : 1);
            paid.add(month);
        }
        return paid;
    }

    private static <T> T one(RandomGenerator random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
