package id.gapura.console.outreach.report;

import id.gapura.console.outreach.OutreachTabs;
import id.gapura.console.outreach.report.Lines.Named;
import id.gapura.outreach.attribution.Attribution;
import id.gapura.outreach.attribution.Line;
import id.gapura.outreach.attribution.Milestone;
import id.gapura.outreach.attribution.Report;
import id.gapura.screen.Cell;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which activities brought members who stayed, and at what cost each. */
record ActivityAnswer(Attribution attribution, Lines lines) {
    private static final int SHOWN = 8;
    private static final int SHOWN_OF_A_SIDE = 3;

    Answer of(AskedReport asked, Shell shell) {
        var report = attribution.report(asked.wanted(), asked.model());
        return new Answer(
                shell.text("brought.activities"),
                says(report, asked, shell),
                report.all().joined().people() == 0
                        ? List.of()
                        : List.of(table(report, asked, shell), sides(report, asked, shell)),
                Link.to(shell.text("brought.activities.more"), OutreachTabs.REPORT + query(shell)));
    }

    private static String query(Shell shell) {
        var query = shell.address().query();
        return query.isEmpty() ? "" : "?" + query;
    }

    /** What came of activities, and what was given away besides. */
    private List<String> says(Report report, AskedReport asked, Shell shell) {
        var says = new ArrayList<>(brought(report, asked, shell));
        var besides = attribution.promotion(asked.wanted());
        if (!besides.isEmpty()) {
            says.add(shell.text(
                    "brought.activities.besides",
                    besides.stream()
                            .map(one -> ReportRows.name(one, shell) + " "
                                    + shell.format().rupiah(one.cost()))
                            .collect(Collectors.joining(", "))));
        }
        return says;
    }

    private List<String> brought(Report report, AskedReport asked, Shell shell) {
        var after = asked.after();
        var all = report.all();
        var stayed = new Stayed(shell);
        var survival = all.at(after);
        if (all.joined().people() == 0) {
            return List.of(shell.text("brought.activities.none"));
        }
        if (survival.due().people() == 0) {
            return List.of(shell.text("brought.activities.early", stayed.persons(all.joined()), after.months()));
        }
        var covered = stayed.persons(survival.covered());
        var due = stayed.persons(survival.due());
        if (!survival.due().isEnough()) {
            return List.of(shell.text("brought.activities.few", covered, due, after.months()));
        }
        var says = new ArrayList<String>();
        says.add(shell.text("brought.activities.stayed", due, after.months(), covered, stayed.share(survival)));
        var activities = lines.of(report, Side.ACTIVITY, asked.wanted().within(), shell);
        most(activities, after)
                .ifPresent(one -> says.add(shell.text(
                        "brought.activities.most",
                        one.name(),
                        stayed.persons(one.line().at(after).covered()))));
        cheapest(activities, after)
                .ifPresent(one -> says.add(shell.text(
                        "brought.activities.cheapest",
                        one.name(),
                        stayed.perSurvivor(one.line(), after),
                        after.months())));
        return says;
    }

    private static Optional<Named> most(List<Named> activities, Milestone after) {
        return activities.stream()
                .filter(one -> one.line().at(after).covered().isEnough())
                .max(Comparator.comparingLong(
                        one -> one.line().at(after).covered().parts()));
    }

    /** Of those of whom it can be told. */
    private static Optional<Named> cheapest(List<Named> activities, Milestone after) {
        return activities.stream()
                .filter(one -> one.line().costPerSurvivor(after).isPresent())
                .min(Comparator.comparingLong(
                        one -> one.line().costPerSurvivor(after).orElseThrow().amount()));
    }

    private Table table(Report report, AskedReport asked, Shell shell) {
        var after = asked.after();
        var columns = new ArrayList<Table.Column>();
        columns.add(Table.words(shell.text("outreach.by.activity")));
        columns.add(Table.amount(shell.text("outreach.joined")));
        for (var milestone : Milestone.values()) {
            columns.add(Table.amount(shell.text("outreach.after.months", milestone.months())));
        }
        columns.add(Table.amount(shell.text("outreach.perSurvivor")));
        return new Table(
                shell.text("brought.activities.table"),
                columns,
                ranked(report, Side.ACTIVITY, asked, shell).stream()
                        .limit(SHOWN)
                        .map(one -> row(one, after, shell))
                        .toList(),
                "");
    }

    /** Those who brought most who stayed first; who brought nobody is left out. */
    private List<Named> ranked(Report report, Side side, AskedReport asked, Shell shell) {
        return lines.of(report, side, asked.wanted().within(), shell).stream()
                .filter(one -> one.line().joined().parts() > 0)
                .sorted(Comparator.comparingLong(
                        (Named one) -> -one.line().at(asked.after()).covered().parts()))
                .toList();
    }

    private static List<Cell> row(Named one, Milestone after, Shell shell) {
        var stayed = new Stayed(shell);
        var cells = new ArrayList<Cell>();
        cells.add(Cell.link(one.name(), one.href()));
        cells.add(Cell.amount(stayed.persons(one.line().joined())));
        for (var milestone : Milestone.values()) {
            cells.add(stayed.cell(one.line().at(milestone)));
        }
        cells.add(cost(one.line(), after, shell));
        return cells;
    }

    private static Cell cost(Line line, Milestone after, Shell shell) {
        var stayed = new Stayed(shell);
        return Cell.lines(stayed.perSurvivor(line, after), stayed.cost(line));
    }

    /** The same people added up from other sides, the name of the side under each line. */
    private Table sides(Report report, AskedReport asked, Shell shell) {
        var after = asked.after();
        return new Table(
                shell.text("brought.activities.sides"),
                List.of(
                        Table.words(shell.text("outreach.by")),
                        Table.amount(shell.text("outreach.joined")),
                        Table.amount(shell.text("outreach.covered", after.months())),
                        Table.amount(shell.text("outreach.perSurvivor"))),
                Stream.of(Side.KIND, Side.COMMUNICATOR, Side.SEGMENT, Side.PLACE)
                        .flatMap(side -> ranked(report, side, asked, shell).stream()
                                .limit(SHOWN_OF_A_SIDE)
                                .map(one -> row(one, side, after, shell)))
                        .toList(),
                "");
    }

    private static List<Cell> row(Named one, Side side, Milestone after, Shell shell) {
        var stayed = new Stayed(shell);
        return List.of(
                Cell.lines(one.name(), shell.text("outreach.by." + side.code())),
                Cell.amount(stayed.persons(one.line().joined())),
                stayed.cell(one.line().at(after)),
                cost(one.line(), after, shell));
    }
}
