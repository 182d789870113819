package id.gapura.rules.benefit;

import id.gapura.kernel.Rate;
import id.gapura.kernel.Rupiah;
import id.gapura.rules.Programme;
import id.gapura.rules.Programmes;
import id.gapura.rules.benefit.BenefitSummary.SavingsEstimate;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import id.gapura.rules.law.Table;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks ahead for a member who pays without a break. */
final class Outlook {
    private final Benefits benefits;
    private final Wage wage;
    private final Series<Integer> monthsInRow;
    private final Series<Table> levels;
    private final Series<Integer> children;
    private final Series<Rate> contribution;
    private final Series<Table> returns;

    Outlook(Law law, Benefits benefits) {
        this.benefits = benefits;
        this.wage = new Wage(law);
        this.monthsInRow = law.count("jkm.months-in-row");
        this.levels = law.table("scholarship.levels");
        this.children = law.count("scholarship.children");
        this.contribution = law.rate("contribution.jht-rate");
        this.returns = law.table("jht.credited-rate");
    }

    BenefitSummary summary(@Nullable Rupiah income, Programmes programmes, LocalDate on, int years) {
        Check.within("years", years, 0, 100);
        int months = monthsInRow.at(on).value();
        var insured = new Insured(on.minusMonths(months), Protection.PROTECTED, income);
        var schools = Basis.of(levels, on);
        return new BenefitSummary(
                benefits.of(new Case.DeathByWork(on, insured)),
                benefits.of(new Case.Death(on, insured, new MonthsInRow(months, 0), false)),
                benefits.of(new Case.TotalDisability(on, insured)),
                scholarshipMost(schools.value(), children.at(on).value()),
                schools,
                programmes.contains(Programme.JHT) ? Optional.of(estimate(insured, on, years)) : Optional.empty());
    }

    private static Rupiah scholarshipMost(Table levels, int children) {
        long perChild = levels.rows().stream()
                .mapToLong(row -> Math.multiplyExact(row.rupiah("yearly").amount(), row.count("years")))
                .sum();
        return Rupiah.of(Math.multiplyExact(perChild, children));
    }

    private SavingsEstimate estimate(Insured insured, LocalDate on, int years) {
        var monthly =
                wage.of(insured, on, new Reckoning()).times(contribution.at(on).value(), RoundingMode.UNNECESSARY);
        var yearly = Rupiah.of(Math.multiplyExact(monthly.amount(), 12));
        var rates = Basis.of(returns, on);
        return new SavingsEstimate(
                years,
                Rupiah.of(Math.multiplyExact(yearly.amount(), years)),
                grown(yearly, rates.value().row("bound", "low").rate("rate"), years),
                grown(yearly, rates.value().row("bound", "high").rate("rate"), years),
                rates);
    }

    /** The savings after {@code years}: each year credits the balance it began with, in whole rupiah, and takes no more. */
    private static Rupiah grown(Rupiah yearly, Rate rate, int years) {
        var balance = Rupiah.ZERO;
        for (int year = 0; year < years; year++) {
            balance = balance.plus(balance.times(rate, RoundingMode.FLOOR)).plus(yearly);
        }
        return balance;
    }
}
