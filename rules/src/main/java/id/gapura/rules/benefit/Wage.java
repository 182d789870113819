package id.gapura.rules.benefit;

import id.gapura.kernel.Rate;
import id.gapura.kernel.Rupiah;
import id.gapura.rules.Wording;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import id.gapura.rules.law.Table;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What counts as the wage of a worker without an employer: the base income of the band of the declared income (PP 44/2015
 * Lampiran II), and the multiple of it from which work injury sums are reckoned. A fraction of a rupiah is rounded up
 * (decision 0011).
 */
final class Wage {
    private final Series<Table> bands;
    private final Series<Integer> multiple;

    Wage(Law law) {
        this.bands = law.table("contribution.income-bands");
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

    /** The wage a month on {@code on}, noted as a step. */
    Rupiah of(Insured insured, LocalDate on, Reckoning into) {
        var basis = Basis.of(bands, on);
        var income = insured.income();
        var wage = base(basis.value(), income);
        into.note("wage", basis, wording(income, wage));
        return wage;
    }

    private static Rupiah base(Table bands, @Nullable Rupiah income) {
        var rows = bands.rows();
        int band = income == null ? 0 : rows.size() - 1;
        while (income != null && rows.get(band).rupiah("from").compareTo(income) > 0) {
            band--;
        }
        return rows.get(band).rupiah("base");
    }

    private static Wording wording(@Nullable Rupiah income, Rupiah wage) {
        return income == null
                ? new Wording(
                        "Penghasilan belum dilaporkan: dipakai dasar golongan terendah, %s.",
                        "No income declared: the base of the lowest band is used, %s.", List.of(wage))
                : new Wording(
                        "Penghasilan %s sebulan masuk golongan dengan dasar %s, yang dipakai sebagai upah.",
                        "An income of %s a month falls in the band with a base of %s, which counts as the wage.",
                        List.of(income, wage));
    }
}
