package id.gapura.console.outreach.report;

import id.gapura.kernel.Interval;
import id.gapura.outreach.attribution.Line;
import id.gapura.outreach.attribution.Milestone;
import id.gapura.outreach.attribution.Survival;
import id.gapura.outreach.attribution.Tally;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;

/** Says who stayed: so many of so many, and which share that is where they are enough to tell. */
public record Stayed(Shell shell) {
    private static final String NONE = "–";

    /** So many of so many, with the share below. */
    public Cell cell(Survival survival) {
        if (survival.due().people() == 0) {
            return Cell.lines(NONE, shell.text("outreach.tooEarly"));
        }
        return Cell.lines(
                shell.text("outreach.of", persons(survival.covered()), persons(survival.due())),
                survival.due().isEnough()
                        ? share(survival)
                        : shell.text("outreach.few", survival.due().people()));
    }

    /** The share of enough people, with its interval. */
    String share(Survival survival) {
        return share(survival.share(), survival.due().persons());
    }

    /** A share of so many people, with its interval. */
    String share(double share, double people) {
        var format = shell.format();
        var interval = Interval.ofShare(share, people);
        return shell.text(
                "outreach.share",
                format.percent(share),
                format.percent(interval.low()),
                format.percent(interval.high()));
    }

    /** What one cost who stayed, where that can be told. */
    public String perSurvivor(Line line, Milestone after) {
        return line.input().activities() == 0
                ? NONE
                : line.costPerSurvivor(after).map(shell.format()::rupiah).orElse(NONE);
    }

    /** Out of which cost that is, and what of it was given away. */
    public String cost(Line line) {
        var format = shell.format();
        var input = line.input();
        return input.given().isPositive()
                ? shell.text("outreach.cost.given", format.rupiah(input.cost()), format.rupiah(input.given()))
                : shell.text("outreach.cost.all", format.rupiah(input.cost()));
    }

    /** In persons. */
    public String persons(Tally tally) {
        return shell.format().tenths(tally.persons());
    }
}
