package id.gapura.console.outreach.report;

import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activities.Wanted;
import id.gapura.outreach.activity.Activity.State;
import id.gapura.outreach.activity.Campaign;
import id.gapura.outreach.attribution.Line;
import id.gapura.outreach.attribution.Milestone;
import id.gapura.outreach.attribution.Survival;
import id.gapura.outreach.workbook.Topic;
import id.gapura.outreach.workbook.Workbook;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.util.List;

/** What a campaign was to reach beside what it did. */
record Targets(Activities activities, Workbook workbook) {
    private static final String NONE = "–";

    /** Of the activities asked for, which came to {@code all}. */
    Table of(Campaign campaign, Wanted wanted, Line all, Shell shell) {
        var planned = activities.list(wanted).stream()
                .filter(one -> one.standing().state() != State.CANCELLED)
                .toList();
        var format = shell.format();
        long done = planned.stream().filter(one -> !one.isPlanned()).count();
        long reach =
                planned.stream().mapToLong(one -> one.plan().effort().reach()).sum();
        var plan = campaign.plan();
        return new Table(
                shell.text("workbook.targets"),
                List.of(
                        Table.words(shell.text("workbook.targets.measure")),
                        Table.amount(shell.text("workbook.targets.target")),
                        Table.amount(shell.text("workbook.targets.actual")),
                        Table.amount(shell.text("workbook.targets.share"))),
                List.of(
                        row(shell.text("workbook.targets.done"), planned.size(), done, shell),
                        row(
                                shell.text("workbook.targets.reach"),
                                reach,
                                all.input().reached(),
                                shell),
                        List.of(
                                Cell.text(shell.text("workbook.targets.cost")),
                                Cell.amount(format.rupiah(plan.budget())),
                                Cell.amount(format.rupiah(all.input().cost())),
                                Cell.amount(share(
                                        (double) plan.budget().amount(),
                                        (double) all.input().cost().amount(),
                                        shell))),
                        people(
                                shell.text("workbook.targets.joined"),
                                members(campaign),
                                all.joined().persons(),
                                shell),
                        covered(plan.wanted(), all.at(Milestone.TWELVE), shell)),
                NONE);
    }

    /** What the lines of the plan that became activities are to bring together. */
    private long members(Campaign campaign) {
        var made = workbook.activities(campaign.id());
        return workbook.of(campaign.id()).values().stream()
                .filter(one -> one.topic() instanceof Topic.Line && made.containsKey(one.topic()))
                .map(one -> one.written(Topic.Line.WANTED))
                .filter(words -> !words.isEmpty())
                .mapToLong(Long::parseLong)
                .sum();
    }

    private static List<Cell> row(String label, long target, long actual, Shell shell) {
        var format = shell.format();
        return List.of(
                Cell.text(label),
                Cell.amount(format.number(target)),
                Cell.amount(format.number(actual)),
                Cell.amount(share((double) target, (double) actual, shell)));
    }

    private static List<Cell> people(String label, long target, double actual, Shell shell) {
        var format = shell.format();
        return List.of(
                Cell.text(label),
                Cell.amount(target == 0 ? NONE : format.number(target)),
                Cell.amount(format.tenths(actual)),
                Cell.amount(share((double) target, actual, shell)));
    }

    /** Nobody is covered a year later before a year is over. */
    private static List<Cell> covered(int target, Survival survival, Shell shell) {
        var label = shell.text("workbook.targets.covered", Milestone.TWELVE.months());
        return survival.due().people() == 0
                ? List.of(
                        Cell.text(label),
                        Cell.amount(shell.format().number(target)),
                        Cell.amount(shell.text("outreach.tooEarly")),
                        Cell.amount(NONE))
                : people(label, target, survival.covered().persons(), shell);
    }

    private static String share(double target, double actual, Shell shell) {
        return target == 0 ? NONE : shell.format().percent(actual / target);
    }
}
