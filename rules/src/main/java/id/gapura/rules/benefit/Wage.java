package id.gapura.rules.benefit;

import id.gapura.kernel.Rupiah;
import id.gapura.rules.Wording;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import id.gapura.rules.law.Table;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What counts as the wage of a worker without an employer: the base income of the band of the declared income (PP 44/2015
 * Lampiran II).
 */
final class Wage {
    private final Series<Table> bands;

    Wage(Law law) {
        this.bands = law.table("contribution.income-bands");
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
