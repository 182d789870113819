package id.gapura.console.outreach.report;

import id.gapura.console.Officer;
import id.gapura.console.outreach.AskedActivities;
import id.gapura.console.outreach.OutreachTabs;
import id.gapura.console.outreach.report.Lines.Named;
import id.gapura.outreach.activity.Activities.Wanted;
import id.gapura.outreach.activity.Campaigns;
import id.gapura.outreach.attribution.Attribution;
import id.gapura.outreach.attribution.Milestone;
import id.gapura.places.Places;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import id.gapura.sheets.SheetWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out what came of activities. */
final class ReportView {
    private static final String NONE = "–";

    private final Attribution attribution;
    private final Campaigns campaigns;
    private final Places places;
    private final Lines lines;
    private final Targets targets;

    ReportView(Attribution attribution, Campaigns campaigns, Places places, Lines lines, Targets targets) {
        this.attribution = attribution;
        this.campaigns = campaigns;
        this.places = places;
        this.lines = lines;
        this.targets = targets;
    }

    ReportPage page(AskedReport asked, Officer officer, Shell shell) {
        var found = ReportRows.of(asked, attribution, lines, shell);
        return new ReportPage(
                OutreachTabs.of(shell),
                asked.questions(
                        AskedActivities.regions(officer, asked.wanted().within(), places),
                        campaigns.touching(officer.scope()),
                        shell),
                stats(found, asked.after(), shell),
                targets(asked, officer, shell),
                new Table(
                        shell.text("outreach.report"),
                        columns(asked, shell),
                        rows(found, asked, shell),
                        shell.text("outreach.report.none")),
                notes(found, asked, shell),
                csv(shell));
    }

    private static List<List<Cell>> rows(ReportRows found, AskedReport asked, Shell shell) {
        return found.all(shell).stream().map(named -> row(named, asked, shell)).toList();
    }

    /** Of one campaign only, since several would not add up, and over all of its days. */
    private Optional<Table> targets(AskedReport asked, Officer officer, Shell shell) {
        return asked.wanted()
                .campaign()
                .flatMap(campaigns::find)
                .filter(one -> one.touches(officer.scope()))
                .map(one -> {
                    var plan = one.plan();
                    var whole = Wanted.between(asked.wanted().within(), plan.from(), plan.to())
                            .ofCampaign(one.id());
                    var all = attribution.report(whole, asked.model()).all();
                    return targets.of(one, whole, all, shell);
                });
    }

    private static String csv(Shell shell) {
        var query = shell.address().query();
        return OutreachTabs.REPORT + "/table.csv" + (query.isEmpty() ? "" : "?" + query);
    }

    private static List<Table.Column> columns(AskedReport asked, Shell shell) {
        var columns = new ArrayList<Table.Column>();
        columns.add(Table.words(shell.text("outreach.by." + asked.side().code())));
        if (!asked.side().isOfMembers()) {
            columns.add(Table.amount(shell.text("outreach.reached")));
            columns.add(Table.amount(shell.text("outreach.tried")));
        }
        columns.add(Table.amount(shell.text("outreach.joined")));
        columns.add(Table.amount(shell.text("outreach.covered", asked.after().months())));
        columns.add(Table.amount(shell.text("outreach.perSurvivor")));
        return columns;
    }

    private static List<Cell> row(Named named, AskedReport asked, Shell shell) {
        var line = named.line();
        var input = line.input();
        var format = shell.format();
        boolean isCounted = input.activities() > 0;
        var cells = new ArrayList<Cell>();
        cells.add(named.href().isEmpty() ? Cell.text(named.name()) : Cell.link(named.name(), named.href()));
        if (!asked.side().isOfMembers()) {
            cells.add(Cell.amount(isCounted ? format.number(input.reached()) : NONE));
            cells.add(Cell.amount(isCounted ? format.number(input.tried()) : NONE));
        }
        var stayed = new Stayed(shell);
        boolean hasPeople = line.joined().people() > 0;
        cells.add(Cell.amount(isCounted || hasPeople ? stayed.persons(line.joined()) : NONE));
        cells.add(hasPeople ? stayed.cell(line.at(asked.after())) : Cell.amount(NONE));
        cells.add(
                isCounted || input.cost().isPositive()
                        ? Cell.lines(stayed.perSurvivor(line, asked.after()), stayed.cost(line))
                        : Cell.amount(NONE));
        return cells;
    }

    private List<Stat> stats(ReportRows found, Milestone after, Shell shell) {
        var all = found.report().all();
        var together = found.together();
        var format = shell.format();
        var stayed = new Stayed(shell);
        var survival = all.at(after);
        return List.of(
                Stat.of(
                        shell.text("outreach.reached"),
                        format.number(all.input().reached()),
                        shell.text("outreach.activities.of", all.input().activities())),
                Stat.of(
                        shell.text("outreach.joined"),
                        stayed.persons(all.joined()),
                        shell.text("outreach.joined.note")),
                Stat.of(
                        shell.text("outreach.covered", after.months()),
                        survival.due().isEnough() ? format.percent(survival.share()) : NONE,
                        shell.text(
                                "outreach.covered.note",
                                stayed.persons(survival.covered()),
                                stayed.persons(survival.due()))),
                Stat.of(
                        shell.text("outreach.perSurvivor"),
                        stayed.perSurvivor(together, after),
                        stayed.cost(together)));
    }

    private List<String> notes(ReportRows found, AskedReport asked, Shell shell) {
        var notes = new ArrayList<String>();
        notes.add(shell.text("outreach.note.shares", attribution.halfLifeDays()));
        if (asked.side().isOfMembers()) {
            notes.add(shell.text("outreach.note.members"));
        }
        notes.add(shell.text("outreach.note.covered"));
        notes.add(shell.text("outreach.note.few"));
        notes.add(shell.text("outreach.note.given"));
        if (found.unpriced() > 0) {
            notes.add(shell.text("outreach.note.unpriced", shell.format().number(found.unpriced())));
        }
        notes.add(shell.text(found.without().isPresent() ? "outreach.note.without" : "outreach.note.tooLarge"));
        notes.add(shell.text("outreach.note.cause"));
        return notes;
    }

    /** The same as a file, with every milestone. */
    void write(AskedReport asked, Shell shell, SheetWriter sheet) {
        new ReportSheet(asked.side(), shell).write(ReportRows.of(asked, attribution, lines, shell), sheet);
    }
}
