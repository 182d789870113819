package id.gapura.rules.benefit;

import id.gapura.kernel.Rate;
import id.gapura.kernel.Rupiah;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import java.math.RoundingMode;
import java.time.LocalDate;

/** Work injury sums are a share of eighty times the wage; a fraction of a rupiah is rounded up (decision 0011). */
final class WageMultiple {
    private final Series<Integer> multiple;

    WageMultiple(Law law) {
        this.multiple = law.count("jkk.benefit-multiple");
    }

    /** How many times the wage is taken on {@code on}. */
    int times(LocalDate on) {
        return multiple.at(on).value();
    }

    /** {@code share} of the multiple of {@code wage}. */
    Rupiah part(Rupiah wage, Rate share, LocalDate on) {
        return Rupiah.of(Math.multiplyExact(wage.amount(), times(on))).times(share, RoundingMode.CEILING);
    }
}
