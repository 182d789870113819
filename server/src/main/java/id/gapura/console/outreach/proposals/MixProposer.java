package id.gapura.console.outreach.proposals;

import id.gapura.kernel.Rupiah;
import id.gapura.outreach.workbook.Topic.Part;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import id.gapura.rules.benefit.Benefits;
import id.gapura.screen.Shell;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** What is offered, what it costs people, and every way to pay: the same everywhere, by the law of the day. */
record MixProposer(ContributionPrice price, Benefits benefits) implements Proposer {
    @Override
    public int place() {
        return 30;
    }

    @Override
    public List<String> lines(Part part, Seen seen) {
        var shell = seen.shell();
        return switch (part) {
            case OBJECTIVE -> List.of(objective(seen));
            case PRODUCT -> product(later(seen), shell);
            case PRICE ->
                List.of(
                        shell.text("workbook.price.money", shell.format().rupiah(least(seen))),
                        shell.text("workbook.price.time"),
                        shell.text("workbook.price.effort"));
            case PLACE -> List.of(shell.text("workbook.place.pay"), shell.text("workbook.place.far"));
            default -> List.of();
        };
    }

    private static String objective(Seen seen) {
        var plan = seen.campaign().plan();
        var shell = seen.shell();
        return shell.text(
                "workbook.objective.campaign",
                plan.wanted(),
                shell.format().date(plan.to()),
                shell.format().rupiah(plan.budget()));
    }

    /** A campaign to come is told by the law of its first day. */
    private static LocalDate later(Seen seen) {
        var from = seen.campaign().plan().from();
        return from.isAfter(seen.today()) ? from : seen.today();
    }

    private List<String> product(LocalDate day, Shell shell) {
        var summary = benefits.summary(null, Programmes.JKK_JKM, day, 0);
        var format = shell.format();
        return List.of(
                shell.text("workbook.product.care"),
                shell.text(
                        "workbook.product.death-by-work",
                        format.rupiah(summary.deathByWork().total())),
                shell.text(
                        "workbook.product.death", format.rupiah(summary.death().total())),
                shell.text("workbook.product.school", format.rupiah(summary.scholarshipMost())));
    }

    private Rupiah least(Seen seen) {
        var facts = new ContributionFacts(null, Programmes.JKK_JKM, Sector.OTHER, Payer.SELF);
        return price.total(facts, YearMonth.from(later(seen)));
    }
}
