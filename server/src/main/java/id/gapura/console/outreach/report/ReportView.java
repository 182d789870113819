package id.gapura.console.outreach.report;

import id.gapura.console.Officer;
import id.gapura.console.outreach.AskedActivities;
import id.gapura.console.outreach.OutreachTabs;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.activity.Activities.Wanted;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Campaign;
import id.gapura.outreach.activity.Campaigns;
import id.gapura.outreach.attribution.Attribution;
import id.gapura.outreach.attribution.Line;
import id.gapura.outreach.attribution.Milestone;
import id.gapura.outreach.attribution.Report;
import id.gapura.outreach.attribution.Survival;
import id.gapura.outreach.attribution.Tally;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import id.gapura.sheets.SheetWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Lays out what came of activities. */
final class ReportView {
    private static final String NONE = "–";

    private final Attribution attribution;
    private final Campaigns campaigns;
    private final Places places;
    private final Targets targets;

    ReportView(Attribution attribution, Campaigns campaigns, Places places, Targets targets) {
        this.attribution = attribution;
        this.campaigns = campaigns;
        this.places = places;
        this.targets = targets;
    }

    ReportPage page(AskedReport asked, Officer officer, Shell shell) {
        var report = attribution.report(asked.wanted(), asked.model());
        var rows = new ArrayList<List<Cell>>();
        lines(report, asked, shell).forEach(line -> rows.add(row(line, asked.after(), shell)));
        var without = attribution.without(asked.wanted());
        without.ifPresent(
                line -> rows.add(row(new Named(shell.text("outreach.without"), "", line), asked.after(), shell)));
        return new ReportPage(
                OutreachTabs.of(shell),
                asked.questions(AskedActivities.regions(officer, places), campaigns.touching(officer.scope()), shell),
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

    /** A line with its name; {@code href} may be empty. */
    private record Named(String name, String href, Line line) {}

    /** Those by which most people joined first. */
    private List<Named> lines(Report report, AskedReport asked, Shell shell) {
        return report.by(key(asked.side())).entrySet().stream()
                .map(entry -> named(entry, asked.side(), report, shell))
                .sorted(Comparator.comparingLong(
                                (Named named) -> -named.line().joined().parts())
                        .thenComparing(Named::name))
                .toList();
    }

    private static Function<Activity, String> key(Side side) {
        return switch (side) {
            case ACTIVITY -> activity -> activity.id().toString();
            case KIND -> activity -> activity.plan().kind().code();
            case COMMUNICATOR -> activity -> activity.plan().audience().communicator();
            case SEGMENT ->
                activity -> activity.plan()
                        .audience()
                        .segment()
                        .map(one -> "livelihood." + one.code())
                        .orElse("outreach.segment.all");
            case PLACE -> activity -> activity.plan().where().region().text();
            case CAMPAIGN -> activity -> activity.campaignId().toString();
        };
    }

    private Named named(Map.Entry<String, Line> entry, Side side, Report report, Shell shell) {
        var key = entry.getKey();
        return switch (side) {
            case ACTIVITY -> {
                var id = UUID.fromString(key);
                var title = report.activity(id).map(one -> one.plan().title()).orElse("");
                yield new Named(title, OutreachTabs.activity(id), entry.getValue());
            }
            case KIND -> new Named(shell.text("outreach.kind." + key), "", entry.getValue());
            case COMMUNICATOR -> new Named(key, "", entry.getValue());
            case SEGMENT -> new Named(shell.text(key), "", entry.getValue());
            case PLACE -> new Named(places.fullName(RegionCode.of(key)), "", entry.getValue());
            case CAMPAIGN -> {
                var id = UUID.fromString(key);
                var name = campaigns
                        .find(id)
                        .map(Campaign::plan)
                        .map(Campaign.Plan::name)
                        .orElse("");
                yield new Named(name, OutreachTabs.campaign(id), entry.getValue());
            }
        };
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
        boolean isCounted = line.input().activities() > 0;
        return List.of(
                named.href().isEmpty() ? Cell.text(named.name()) : Cell.link(named.name(), named.href()),
                Cell.amount(isCounted ? format.number(line.input().reached()) : NONE),
                Cell.amount(isCounted ? format.number(line.input().tried()) : NONE),
                Cell.amount(persons(line.joined(), shell)),
                survival(line.at(after), shell),
                isCounted
                        ? Cell.lines(
                                perSurvivor(line, after, shell),
                                shell.text(
                                        "outreach.cost.all",
                                        format.rupiah(line.input().cost())))
                        : Cell.amount(NONE));
    }

    private static String persons(Tally tally, Shell shell) {
        return shell.format().tenths(tally.persons());
    }

    /** So many of those whose months are over, and which share that is where they are enough to tell. */
    private static Cell survival(Survival survival, Shell shell) {
        if (survival.due().people() == 0) {
            return Cell.lines(NONE, shell.text("outreach.tooEarly"));
        }
        var of = shell.text("outreach.of", persons(survival.covered(), shell), persons(survival.due(), shell));
        return Cell.lines(
                of,
                survival.due().isEnough()
                        ? shell.format().percent(survival.share())
                        : shell.text("outreach.few", survival.due().people()));
    }

    private static String perSurvivor(Line line, Milestone after, Shell shell) {
        return line.input().activities() == 0
                ? NONE
                : line.costPerSurvivor(after).map(shell.format()::rupiah).orElse(NONE);
    }

    private List<Stat> stats(Report report, Milestone after, Shell shell) {
        var all = report.all();
        var format = shell.format();
        var survival = all.at(after);
        return List.of(
                Stat.of(
                        shell.text("outreach.reached"),
                        format.number(all.input().reached()),
                        shell.text("outreach.activities.of", all.input().activities())),
                Stat.of(
                        shell.text("outreach.joined"),
                        persons(all.joined(), shell),
                        shell.text("outreach.joined.note")),
                Stat.of(
                        shell.text("outreach.covered", after.months()),
                        survival.due().isEnough() ? format.percent(survival.share()) : NONE,
                        shell.text(
                                "outreach.covered.note",
                                persons(survival.covered(), shell),
                                persons(survival.due(), shell))),
                Stat.of(
                        shell.text("outreach.perSurvivor"),
                        perSurvivor(all, after, shell),
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
        lines(report, asked, shell).forEach(named -> sheet.writeTexts(cells(named)));
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
