package id.gapura.console.adoption;

import id.gapura.adoption.cohort.After;
import id.gapura.adoption.cohort.Cohort;
import id.gapura.adoption.cohort.Cohort.Kept;
import id.gapura.adoption.cohort.Cohorts;
import id.gapura.console.Officer;
import id.gapura.console.insight.RegionsInScope;
import id.gapura.enrolment.attempts.Door;
import id.gapura.outreach.activity.Campaign;
import id.gapura.screen.Cell;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import id.gapura.sheets.SheetWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Shows who stayed.
 *
 * @param choices the campaigns to choose from
 */
record CohortView(
        AskedCohorts asked, Cohorts.Found found, Map<UUID, Cohort> brought, List<Campaign> choices, Shell shell) {
    private static final String NONE = "–";

    static CohortView of(AskedCohorts asked, Cohorts cohorts, Cohorts.Asked whom, List<Campaign> choices, Shell shell) {
        var compared = asked.campaign().map(List::of).orElse(choices);
        var ids = compared.stream().map(Campaign::id).toList();
        return new CohortView(asked, cohorts.of(whom), cohorts.byCampaign(whom, ids), choices, shell);
    }

    CohortPage page(Officer officer, RegionsInScope regions) {
        var region = asked.region();
        return new CohortPage(
                region.name(),
                new CohortPage.Ways(regions.trail(region, officer, asked::href), AdoptionTabs.of(shell)),
                filters(regions),
                stats(),
                new CohortPage.Tables(
                        table("adoption.cohorts.months", "adoption.cohorts.month", months()),
                        table("adoption.cohorts.doors", "adoption.cohorts.door", doors()),
                        table("adoption.cohorts.campaigns", "outreach.campaign", campaigns())),
                List.of(
                        shell.text("adoption.cohorts.note.due"),
                        shell.text("adoption.cohorts.note.campaign"),
                        shell.text("adoption.cohorts.note.few", Kept.LEAST)),
                asked.table());
    }

    private List<Field> filters(RegionsInScope regions) {
        var here = asked.region();
        return List.of(
                Field.select(
                                "region",
                                shell.text("insight.region"),
                                Stream.concat(Stream.of(here), regions.children(here).stream())
                                        .map(one -> new Option(one.code().text(), one.name()))
                                        .toList())
                        .value(here.code().text())
                        .required(),
                Field.filter(
                        AskedCohorts.DOOR,
                        shell.text("adoption.cohorts.door"),
                        shell.text("adoption.cohorts.door.all"),
                        Arrays.stream(Door.values())
                                .map(one -> new Option(one.code(), door(one.code())))
                                .toList(),
                        asked.door().map(Door::code).orElse("")),
                Field.filter(
                        AskedFunnel.CAMPAIGN,
                        shell.text("outreach.campaign"),
                        shell.text("adoption.campaign.all"),
                        choices.stream()
                                .map(one -> new Option(
                                        one.id().toString(), one.plan().name()))
                                .toList(),
                        asked.campaign().map(one -> one.id().toString()).orElse("")),
                Field.select(
                                AskedCohorts.MONTH_COUNT,
                                shell.text("adoption.period"),
                                AskedCohorts.MONTHS.stream()
                                        .map(months -> new Option(
                                                Integer.toString(months),
                                                shell.text("adoption.cohorts.period", months)))
                                        .toList())
                        .value(Integer.toString(asked.months()))
                        .required());
    }

    private String door(String code) {
        return shell.text("attempt.door." + code);
    }

    private List<Stat> stats() {
        var all = found.all();
        var stats = new ArrayList<Stat>();
        stats.add(Stat.of(
                shell.text("adoption.cohorts.joined"),
                shell.format().number(all.joined()),
                shell.text("adoption.cohorts.period", asked.months())));
        for (var after : After.values()) {
            var kept = all.at(after);
            stats.add(
                    Stat.of(after(after), kept.isEnough() ? shell.format().percent(kept.share()) : NONE, below(kept)));
        }
        return stats;
    }

    private String after(After after) {
        return shell.text("adoption.cohorts.after", after.months());
    }

    private String below(Kept kept) {
        if (kept.due() == 0) {
            return shell.text("outreach.tooEarly");
        }
        return kept.isEnough()
                ? shell.text(
                        "adoption.cohorts.of",
                        shell.format().number(kept.covered()),
                        shell.format().number(kept.due()))
                : shell.text("adoption.cohorts.few");
    }

    /** One line of a table. */
    private record Line(String code, String name, Cohort cohort) {}

    /** The latest first. */
    private List<Line> months() {
        return found.byMonth().entrySet().stream()
                .map(month ->
                        new Line(month.getKey().toString(), shell.format().month(month.getKey()), month.getValue()))
                .toList()
                .reversed();
    }

    private List<Line> doors() {
        return found.byDoor().entrySet().stream()
                .map(one -> new Line(one.getKey(), door(one.getKey()), one.getValue()))
                .toList();
    }

    private List<Line> campaigns() {
        return choices.stream()
                .flatMap(one -> Optional.ofNullable(brought.get(one.id()))
                        .map(cohort -> new Line(one.id().toString(), one.plan().name(), cohort))
                        .stream())
                .toList();
    }

    private Table table(String caption, String first, List<Line> lines) {
        var columns = new ArrayList<Table.Column>();
        columns.add(Table.words(shell.text(first)));
        columns.add(Table.amount(shell.text("adoption.cohorts.joined")));
        Arrays.stream(After.values()).forEach(after -> columns.add(Table.amount(after(after))));
        return new Table(
                shell.text(caption),
                columns,
                lines.stream().map(this::row).toList(),
                shell.text("adoption.cohorts.none"));
    }

    private List<Cell> row(Line line) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(line.name()));
        cells.add(Cell.amount(shell.format().number(line.cohort().joined())));
        for (var after : After.values()) {
            var kept = line.cohort().at(after);
            cells.add(Cell.lines(kept.isEnough() ? shell.format().percent(kept.share()) : NONE, below(kept)));
        }
        return cells;
    }

    /** The same as a file; how many of too few are covered stays empty there too. */
    void write(SheetWriter sheet) {
        var heads = new ArrayList<String>(List.of(
                shell.text("success.by"),
                shell.text("insight.code"),
                shell.text("success.name"),
                shell.text("adoption.cohorts.joined")));
        for (var after : After.values()) {
            heads.add(shell.text("outreach.due", after.months()));
            heads.add(after(after));
        }
        sheet.writeTexts(heads);
        write(sheet, "adoption.cohorts.month", months());
        write(sheet, "adoption.cohorts.door", doors());
        write(sheet, "outreach.campaign", campaigns());
    }

    private void write(SheetWriter sheet, String by, List<Line> lines) {
        for (var line : lines) {
            var cells = new ArrayList<String>(List.of(
                    shell.text(by),
                    line.code(),
                    line.name(),
                    Long.toString(line.cohort().joined())));
            for (var after : After.values()) {
                var kept = line.cohort().at(after);
                cells.add(Long.toString(kept.due()));
                cells.add(kept.isEnough() ? Long.toString(kept.covered()) : "");
            }
            sheet.writeTexts(cells);
        }
    }
}
