package id.gapura.console.outreach.workbook;

import id.gapura.console.outreach.ActivityForm;
import id.gapura.console.outreach.OutreachTabs;
import id.gapura.console.outreach.proposals.Seen;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activities.Wanted;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.workbook.Entry;
import id.gapura.outreach.workbook.Topic;
import id.gapura.outreach.workbook.Topic.Line;
import id.gapura.outreach.workbook.Workbook;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lays out the plan of a campaign: its lines, what they take and promise, and what else is proposed. */
final class PlanView {
    private static final String NONE = "–";

    private final Workbook workbook;
    private final Activities activities;
    private final EntryForms forms;
    private final Places places;
    private final Ids ids;

    PlanView(Workbook workbook, Activities activities, EntryForms forms, Places places, Ids ids) {
        this.workbook = workbook;
        this.activities = activities;
        this.forms = forms;
        this.places = places;
        this.ids = ids;
    }

    PlanPage page(Seen seen, boolean mayWrite) {
        var campaign = seen.campaign();
        var holds = workbook.of(campaign.id());
        var made = workbook.activities(campaign.id());
        var lines = lines(holds, seen);
        var open = lines.stream().filter(one -> !made.containsKey(one.topic())).toList();
        return new PlanPage(
                Head.of(Topic.Stage.PLAN, seen, mayWrite),
                stats(open, lines, seen),
                table(lines, made, seen),
                mayWrite
                        ? forms.plan().of(holds, seen).stream()
                                .map(one -> offer(one, seen))
                                .toList()
                        : List.of(),
                Head.entry(campaign, new Line(ids.next())),
                mayWrite ? open.size() : 0);
    }

    /** The lines of the plan in places that the officer sees, the soonest first. */
    static List<Entry> lines(Map<Topic, Entry> holds, Seen seen) {
        return holds.values().stream()
                .filter(one -> one.topic() instanceof Line)
                .filter(one -> RegionCode.find(one.written(ActivityForm.REGION))
                        .filter(seen.officer()::sees)
                        .isPresent())
                .sorted(Comparator.comparing((Entry one) -> one.written(ActivityForm.DAY))
                        .thenComparing(one -> one.topic().code()))
                .toList();
    }

    private List<Stat> stats(List<Entry> open, List<Entry> lines, Seen seen) {
        var plan = seen.campaign().plan();
        var all = activities(seen);
        var format = seen.shell().format();
        var cost = Rupiah.of(sum(open, ActivityForm.COST)
                + all.stream().mapToLong(one -> one.cost().amount()).sum());
        long reach = sum(open, ActivityForm.REACH)
                + all.stream().mapToLong(one -> one.plan().effort().reach()).sum();
        boolean isTooMuch = cost.compareTo(plan.budget()) > 0;
        return List.of(
                new Stat(
                        seen.shell().text("outreach.cost.planned"),
                        format.rupiah(cost),
                        seen.shell().text("outreach.spent.of", format.rupiah(plan.budget())),
                        isTooMuch ? Tone.BAD : Tone.NEUTRAL),
                Stat.of(
                        seen.shell().text("workbook.plan.wanted"),
                        format.number(sum(lines, LineForm.WANTED)),
                        seen.shell().text("outreach.wanted.of", plan.wanted())),
                Stat.of(seen.shell().text("outreach.reach.expected"), format.number(reach), ""),
                Stat.of(
                        seen.shell().text("outreach.tab.activities"),
                        format.number(all.size()),
                        seen.shell().text("workbook.plan.open", open.size())));
    }

    private List<Activity> activities(Seen seen) {
        var plan = seen.campaign().plan();
        return activities.list(Wanted.between(seen.officer().scope(), plan.from(), plan.to())
                .ofCampaign(seen.campaign().id()));
    }

    private static long sum(List<Entry> lines, String field) {
        return lines.stream().mapToLong(one -> number(one.written(field))).sum();
    }

    /** Written amounts were read when they were kept, so digits are all that counts. */
    static long number(String written) {
        var digits = written.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    private Table table(List<Entry> lines, Map<Topic, UUID> made, Seen seen) {
        var shell = seen.shell();
        return new Table(
                shell.text("workbook.plan.lines"),
                List.of(
                        Table.words(shell.text("outreach.title.ask")),
                        Table.words(shell.text("outreach.day")),
                        Table.amount(shell.text("outreach.cost")),
                        Table.amount(shell.text("outreach.reached")),
                        Table.amount(shell.text("workbook.line.wanted.short")),
                        Table.words(shell.text("outreach.state"))),
                lines.stream().map(one -> row(one, made, seen)).toList(),
                shell.text("workbook.plan.none"));
    }

    private List<Cell> row(Entry entry, Map<Topic, UUID> made, Seen seen) {
        var shell = seen.shell();
        var activity = made.get(entry.topic());
        var href = activity == null ? Head.entry(seen.campaign(), entry.topic()) : OutreachTabs.activity(activity);
        return List.of(
                Cell.entry(entry.written(ActivityForm.TITLE), href, kind(entry, shell)),
                day(entry, shell),
                number(entry, ActivityForm.COST, shell),
                number(entry, ActivityForm.REACH, shell),
                number(entry, LineForm.WANTED, shell),
                state(entry, activity != null, seen));
    }

    static String kind(Entry entry, Shell shell) {
        return shell.text("outreach.kind." + entry.written(ActivityForm.KIND));
    }

    String where(Entry entry) {
        var region = RegionCode.of(entry.written(ActivityForm.REGION));
        var name = places.name(region);
        var venue = entry.written(ActivityForm.VENUE);
        return venue.isEmpty() ? name : venue + ", " + name;
    }

    /** The day with the place below, and the day that was proposed, if that was another. */
    private Cell day(Entry entry, Shell shell) {
        var below = new ArrayList<>(List.of(where(entry)));
        proposed(entry, ActivityForm.DAY, shell).ifPresent(below::add);
        return Cell.lines(shown(entry, ActivityForm.DAY, shell), String.join(" · ", below));
    }

    private static Cell number(Entry entry, String field, Shell shell) {
        var shown = shown(entry, field, shell);
        return proposed(entry, field, shell)
                .<Cell>map(below -> Cell.lines(shown, below))
                .orElseGet(() -> Cell.amount(shown));
    }

    /** What was proposed, where that was something else. */
    private static Optional<String> proposed(Entry entry, String field, Shell shell) {
        return Optional.of(entry.proposed().getOrDefault(field, ""))
                .filter(words -> !words.isEmpty() && !words.equals(entry.written(field)))
                .map(words -> shell.text("workbook.line.proposed", shown(field, words, shell)));
    }

    static String shown(Entry entry, String field, Shell shell) {
        return shown(field, entry.written(field), shell);
    }

    private static String shown(String field, String value, Shell shell) {
        if (value.isEmpty()) {
            return NONE;
        }
        return switch (field) {
            case ActivityForm.DAY -> shell.format().shortDate(LocalDate.parse(value));
            case ActivityForm.COST -> shell.format().rupiah(Rupiah.of(number(value)));
            default -> shell.format().number(number(value));
        };
    }

    private Cell state(Entry entry, boolean isMade, Seen seen) {
        var shell = seen.shell();
        if (isMade) {
            return Cell.mark(Tone.GOOD, shell.text("workbook.line.made"));
        }
        var faults = new ArrayList<>(forms.line(entry, seen).faults().values());
        return faults.isEmpty()
                ? Told.of(entry, shell).mark()
                : Cell.mark(Tone.WARNING, shell.text("workbook.line.faulty", faults.getFirst()));
    }

    private PlanPage.Offer offer(PlanProposals.Proposed one, Seen seen) {
        var shell = seen.shell();
        var fields = one.fields();
        var what = shell.text(
                "workbook.line.what",
                shell.text("outreach.kind." + fields.get(ActivityForm.KIND)),
                shown(ActivityForm.DAY, fields.getOrDefault(ActivityForm.DAY, ""), shell),
                shown(ActivityForm.COST, fields.getOrDefault(ActivityForm.COST, ""), shell),
                shown(ActivityForm.REACH, fields.getOrDefault(ActivityForm.REACH, ""), shell));
        return new PlanPage.Offer(
                fields.getOrDefault(ActivityForm.TITLE, ""),
                what,
                one.reason(),
                one.line().code(),
                Head.entry(seen.campaign(), one.line()));
    }
}
