package id.gapura.console.enrol;

import id.gapura.console.enrol.Plans.Line;
import id.gapura.kernel.Rupiah;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Programmes;
import id.gapura.rules.benefit.Benefits;
import id.gapura.screen.Shell;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Puts price and benefit of two and of three programmes side by side. */
final class PlanWords {
    private static final int YEARS_SAVED = 10;

    private final ContributionPrice price;
    private final Benefits benefits;

    PlanWords(ContributionPrice price, Benefits benefits) {
        this.price = price;
        this.benefits = benefits;
    }

    /** For somebody with these terms, whichever programmes they have now. */
    Plans of(ContributionFacts terms, LocalDate today, Shell shell) {
        var month = YearMonth.from(today);
        var lines = new ArrayList<Line>();
        lines.add(prices(shell.text("price.topic.now", shell.format().month(month)), terms, month, shell));
        price.nextChange(with(terms, Programmes.JKK_JKM_JHT), month)
                .map(change -> prices(
                        shell.text("price.topic.later", shell.format().date(change.atDay(1))), terms, change, shell))
                .ifPresent(lines::add);
        lines.addAll(benefits(terms, today, shell));
        return new Plans(lines);
    }

    private Line prices(String label, ContributionFacts terms, YearMonth month, Shell shell) {
        return new Line(
                label,
                amount(price.total(with(terms, Programmes.JKK_JKM), month), shell),
                amount(price.total(with(terms, Programmes.JKK_JKM_JHT), month), shell));
    }

    private static ContributionFacts with(ContributionFacts terms, Programmes programmes) {
        return new ContributionFacts(terms.declaredIncome(), programmes, terms.sector(), terms.payer());
    }

    private List<Line> benefits(ContributionFacts terms, LocalDate today, Shell shell) {
        var summary = benefits.summary(terms.declaredIncome(), Programmes.JKK_JKM_JHT, today, YEARS_SAVED);
        var saved = summary.oldAge().map(estimate -> amount(estimate.low(), shell));
        return List.of(
                same(
                        shell.text("price.benefit.death-by-work"),
                        summary.deathByWork().total(),
                        shell),
                same(shell.text("price.benefit.death"), summary.death().total(), shell),
                same(
                        shell.text("price.benefit.disability"),
                        summary.totalDisability().total(),
                        shell),
                same(shell.text("enrol.plans.scholarship"), summary.scholarshipMost(), shell),
                new Line(
                        shell.text("enrol.plans.saved", YEARS_SAVED),
                        shell.text("price.savings.none"),
                        saved.orElseGet(() -> shell.text("price.savings.none"))));
    }

    private static Line same(String label, Rupiah amount, Shell shell) {
        var shown = amount(amount, shell);
        return new Line(label, shown, shown);
    }

    private static String amount(Rupiah amount, Shell shell) {
        return shell.format().rupiah(amount);
    }
}
