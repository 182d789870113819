package id.gapura.console.outreach.report;

import id.gapura.console.Officer;
import id.gapura.console.outreach.AskedActivities;
import id.gapura.console.outreach.OutreachTabs;
import id.gapura.console.outreach.report.Lines.Named;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.activity.Activities.Wanted;
import id.gapura.outreach.activity.Campaigns;
import id.gapura.outreach.attribution.Attribution;
import id.gapura.outreach.attribution.Line;
import id.gapura.outreach.attribution.Milestone;
import id.gapura.outreach.attribution.Report;
import id.gapura.outreach.attribution.Tally;
import id.gapura.places.Places;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import id.gapura.sheets.SheetWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        var report = attribution.report(asked.wanted(), asked.model());
        var rows = new ArrayList<List<Cell>>();
        lines.of(report, asked.side(), shell).forEach(line -> rows.add(row(line, asked.after(), shell)));
        var without = attribution.without(asked.wanted());
        without.ifPresent(
                line -> rows.add(row(new Named(shell.text("outreach.without"), "", line), asked.after(), shell)));
        return new ReportPage(
                OutreachTabs.of(shell),
                asked.questions(
                        AskedActivities.regions(officer, asked.wanted().within(), places),
                        campaigns.touching(officer.scope()),
                        shell),
                stats(report, asked.after(), shell),
                targets(asked, officer, shell),
                new Table(
                        shell.text("outreach.report"), columns(asked, shell), rows, shell.text("outreach.report.none")),
                notes(without.isPresent(), shell),
                csv(shell));
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

    private List<Table.Column> columns(AskedReport asked, Shell shell) {
        return List.of(
                Table.words(shell.text("outreach.by." + asked.side().code())),
                Table.amount(shell.text("outreach.reached")),
                Table.amount(shell.text("outreach.tried")),
                Table.amount(shell.text("outreach.joined")),
                Table.amount(shell.text("outreach.covered", asked.after().months())),
                Table.amount(shell.text("outreach.perSurvivor")));
    }

    private List<Cell> row(Named named, Milestone after, Shell shell) {
        var line = named.line();
        var format = shell.format();
        var stayed = new Stayed(shell);
        boolean isCounted = line.input().activities() > 0;
        return List.of(
                named.href().isEmpty() ? Cell.text(named.name()) : Cell.link(named.name(), named.href()),
                Cell.amount(isCounted ? format.number(line.input().reached()) : NONE),
                Cell.amount(isCounted ? format.number(line.input().tried()) : NONE),
                Cell.amount(stayed.persons(line.joined())),
                stayed.cell(line.at(after)),
                isCounted
                        ? Cell.lines(
                                stayed.perSurvivor(line, after),
                                shell.text(
                                        "outreach.cost.all",
                                        format.rupiah(line.input().cost())))
                        : Cell.amount(NONE));
    }

    private List<Stat> stats(Report report, Milestone after, Shell shell) {
        var all = report.all();
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
                        stayed.perSurvivor(all, after),
                        shell.text(
                                "outreach.cost.all", format.rupiah(all.input().cost()))));
    }

    private List<String> notes(boolean hasWithout, Shell shell) {
        var notes = new ArrayList<String>();
        notes.add(shell.text("outreach.note.shares", attribution.halfLifeDays()));
        notes.add(shell.text("outreach.note.covered"));
        notes.add(shell.text("outreach.note.few"));
        notes.add(shell.text(hasWithout ? "outreach.note.without" : "outreach.note.tooLarge"));
        notes.add(shell.text("outreach.note.cause"));
        return notes;
    }

    /** The same as a file, with every milestone. */
    void write(AskedReport asked, Shell shell, SheetWriter sheet) {
        var report = attribution.report(asked.wanted(), asked.model());
        sheet.writeTexts(heads(asked, shell));
        lines.of(report, asked.side(), shell).forEach(named -> sheet.writeTexts(cells(named)));
        attribution
                .without(asked.wanted())
                .ifPresent(line -> sheet.writeTexts(cells(new Named(shell.text("outreach.without"), "", line))));
    }

    private static List<String> heads(AskedReport asked, Shell shell) {
        var heads = new ArrayList<>(List.of(
                shell.text("outreach.by." + asked.side().code()),
                shell.text("outreach.tab.activities"),
                shell.text("outreach.cost"),
                shell.text("outreach.reached"),
                shell.text("outreach.tried"),
                shell.text("outreach.joined"),
                shell.text("outreach.people")));
        for (var milestone : Milestone.values()) {
            heads.add(shell.text("outreach.due", milestone.months()));
            heads.add(shell.text("outreach.due.people", milestone.months()));
            heads.add(shell.text("outreach.covered", milestone.months()));
            heads.add(shell.text("outreach.perSurvivor.after", milestone.months()));
        }
        return heads;
    }

    private static List<String> cells(Named named) {
        var line = named.line();
        var cells = new ArrayList<>(List.of(
                named.name(),
                Integer.toString(line.input().activities()),
                Long.toString(line.input().cost().amount()),
                Long.toString(line.input().reached()),
                Long.toString(line.input().tried()),
                exact(line.joined()),
                Integer.toString(line.joined().people())));
        for (var milestone : Milestone.values()) {
            var survival = line.at(milestone);
            cells.add(exact(survival.due()));
            cells.add(Integer.toString(survival.due().people()));
            cells.add(exact(survival.covered()));
            cells.add(cost(line, milestone)
                    .map(one -> Long.toString(one.amount()))
                    .orElse(""));
        }
        return cells;
    }

    private static Optional<Rupiah> cost(Line line, Milestone milestone) {
        return line.input().activities() == 0 ? Optional.empty() : line.costPerSurvivor(milestone);
    }

    /** Millionths of a person as a number of persons. */
    private static String exact(Tally tally) {
        return String.format(Locale.ROOT, "%.6f", tally.persons());
    }
}
