package id.gapura.rules;

import id.gapura.kernel.Rate;
import id.gapura.kernel.Rupiah;
import id.gapura.rules.law.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Why one contribution month costs what it costs: base, JKK, JKM, JHT, then the relief as reductions.
 *
 * <p>The ids of the steps are {@code contribution.band}, {@code contribution.jkk}, {@code contribution.jkm},
 * {@code contribution.jht}, {@code contribution.relief-jkk} and {@code contribution.relief-jkm}.
 *
 * @param paid the share of JKK and JKM that the relief leaves to pay
 */
record ContributionExplanation(ContributionBasis basis, ContributionFacts facts, int band, Rate paid) {
    Explanation explanation() {
        var base = basis.base(band);
        var jkk = ContributionTariff.part(base, basis.jkkRate().value());
        var jkm = basis.jkmAmount().value();
        var steps = new ArrayList<Explanation.Step>();
        steps.add(band(base));
        steps.add(rate(Programme.JKK, ContributionBasis.JKK_RATE, basis.jkkRate(), base));
        steps.add(jkm(jkm));
        if (facts.programmes().contains(Programme.JHT)) {
            steps.add(rate(Programme.JHT, ContributionBasis.JHT_RATE, basis.jhtRate(), base));
        }
        if (!paid.equals(Rate.WHOLE)) {
            steps.add(relief(Programme.JKK, jkk, paid));
            steps.add(relief(Programme.JKM, jkm, paid));
        }
        return new Explanation(steps);
    }

    private Explanation.Step band(Rupiah base) {
        var income = facts.declaredIncome();
        var wording = income == null
                ? new Wording(
                        "Penghasilan belum dilaporkan: berlaku golongan terendah dengan dasar %s.",
                        "No income declared: the lowest band applies, with a base of %s.", List.of(base))
                : new Wording(
                        "Penghasilan %s sebulan masuk golongan dengan dasar %s.",
                        "An income of %s a month falls in the band with a base of %s.", List.of(income, base));
        return step("band", ContributionBasis.BANDS, basis.bands(), Rupiah.ZERO, wording);
    }

    private static Explanation.Step rate(Programme programme, String parameter, Series.Entry<Rate> rate, Rupiah base) {
        var amount = ContributionTariff.part(base, rate.value());
        var wording = new Wording(
                "%s: %s dari %s adalah %s.", "%s: %s of %s is %s.", List.of(programme, rate.value(), base, amount));
        return step(codeOf(programme), parameter, rate, amount, wording);
    }

    private Explanation.Step jkm(Rupiah amount) {
        var wording =
                new Wording("JKM: %s sebulan untuk semua golongan.", "JKM: %s a month in every band.", List.of(amount));
        return step("jkm", ContributionBasis.JKM_AMOUNT, basis.jkmAmount(), amount, wording);
    }

    private Explanation.Step relief(Programme programme, Rupiah full, Rate paid) {
        var reduction = ContributionTariff.part(full, paid).minus(full);
        var wording = new Wording(
                "Keringanan: iuran %s dibayar %s, berkurang %s.",
                "Relief: the %s contribution is paid at %s, %s less.", List.of(programme, paid, reduction.negated()));
        return step("relief-" + codeOf(programme), ContributionBasis.RELIEF, basis.relief(), reduction, wording);
    }

    private static String codeOf(Programme programme) {
        return programme.name().toLowerCase(Locale.ROOT);
    }

    private static Explanation.Step step(
            String id, String parameter, Series.Entry<?> entry, Rupiah amount, Wording wording) {
        return new Explanation.Step("contribution." + id, parameter, entry, amount, wording);
    }
}
