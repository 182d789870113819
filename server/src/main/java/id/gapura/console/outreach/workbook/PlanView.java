package id.gapura.console.outreach.workbook;

import id.gapura.console.outreach.ActivityForm;
import id.gapura.console.outreach.OutreachTabs;
import id.gapura.console.outreach.OutreachWords;
import id.gapura.console.outreach.proposals.Seen;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.workbook.Entry;
import id.gapura.outreach.workbook.Topic;
import id.gapura.outreach.workbook.Topic.Line;
import id.gapura.outreach.workbook.Workbook;
import id.gapura.places.Places;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lays out the plan of a campaign: its lines, what they take and promise, and what else is proposed. */
final class PlanView {
    private static final String NONE = "–";

    private final Workbook workbook;
    private final PlanLines plan;
    private final EntryForms forms;
    private final Places places;
    private final Ids ids;

    PlanView(Workbook workbook, PlanLines plan, EntryForms forms, Places places, Ids ids) {
        this.workbook = workbook;
        this.plan = plan;
        this.forms = forms;
        this.places = places;
        this.ids = ids;
    }

    PlanPage page(Seen seen, boolean mayWrite) {
        var campaign = seen.campaign();
        var lines = plan.of(seen);
        int open =
                (int) lines.stream().filter(PlanLine.Written.class::isInstance).count();
        return new PlanPage(
                Head.of(Topic.Stage.PLAN, seen, mayWrite),
                stats(open, lines, seen),
                table(lines, seen, mayWrite),
                mayWrite
                        ? forms.plan().of(workbook.of(campaign.id()), seen).stream()
                                .map(one -> offer(one, seen))
                                .toList()
                        : List.of(),
                Head.entry(campaign, new Line(ids.next())),
                mayWrite ? open : 0);
    }

    private static List<Stat> stats(int open, List<PlanLine> lines, Seen seen) {
        var campaign = seen.campaign().plan();
        var format = seen.shell().format();
        var cost = PlanLines.cost(lines);
        boolean isTooMuch = cost.compareTo(campaign.budget()) > 0;
        long standing = lines.stream().filter(one -> !one.isOff()).count();
        return List.of(
                new Stat(
                        seen.shell().text("outreach.cost.planned"),
                        format.rupiah(cost),
                        seen.shell().text("outreach.spent.of", format.rupiah(campaign.budget())),
                        isTooMuch ? Tone.BAD : Tone.NEUTRAL),
                Stat.of(
                        seen.shell().text("workbook.plan.wanted"),
                        format.number(sum(lines, PlanLine::wanted)),
                        seen.shell().text("outreach.wanted.of", campaign.wanted())),
                Stat.of(seen.shell().text("outreach.reach.expected"), format.number(sum(lines, PlanLine::reach)), ""),
                Stat.of(
                        seen.shell().text("outreach.tab.activities"),
                        format.number(standing - open),
                        seen.shell().text("workbook.plan.open", open)));
    }

    private static long sum(List<PlanLine> lines, Function<PlanLine, Optional<Long>> what) {
        return lines.stream()
                .flatMap(one -> what.apply(one).stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    private Table table(List<PlanLine> lines, Seen seen, boolean mayWrite) {
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
                lines.stream().map(one -> row(one, seen, mayWrite)).toList(),
                shell.text("workbook.plan.none"));
    }

    private List<Cell> row(PlanLine line, Seen seen, boolean mayWrite) {
        var shell = seen.shell();
        boolean opens = mayWrite || line instanceof PlanLine.Made;
        var kind = shell.text("outreach.kind." + line.kind());
        return List.of(
                opens ? Cell.entry(line.title(), href(line, seen), kind) : Cell.lines(line.title(), kind),
                day(line, shell),
                beside(cost(line, shell), line, ActivityForm.COST, shell),
                beside(number(line.reach(), shell), line, ActivityForm.REACH, shell),
                beside(number(line.wanted(), shell), line, LineForm.WANTED, shell),
                state(line, seen));
    }

    private static String href(PlanLine line, Seen seen) {
        return switch (line) {
            case PlanLine.Written(var entry) -> Head.entry(seen.campaign(), entry.topic());
            case PlanLine.Made(var activity, var _) -> OutreachTabs.activity(activity.id());
        };
    }

    String where(PlanLine line) {
        var name = places.name(line.where().region());
        var venue = line.where().venue();
        return venue.isEmpty() ? name : venue + ", " + name;
    }

    /** The day with the place below, and the day that was proposed, if that was another. */
    private Cell day(PlanLine line, Shell shell) {
        var below = new ArrayList<>(List.of(where(line)));
        proposed(line, ActivityForm.DAY, shell).ifPresent(below::add);
        return Cell.lines(day(line.day(), shell), String.join(" · ", below));
    }

    static String day(Optional<LocalDate> day, Shell shell) {
        return day.map(shell.format()::shortDate).orElse(NONE);
    }

    static String cost(PlanLine line, Shell shell) {
        return line.cost().map(shell.format()::rupiah).orElse(NONE);
    }

    static String number(Optional<Long> number, Shell shell) {
        return number.map(shell.format()::number).orElse(NONE);
    }

    private static Cell beside(String shown, PlanLine line, String field, Shell shell) {
        return proposed(line, field, shell)
                .<Cell>map(below -> Cell.lines(shown, below))
                .orElseGet(() -> Cell.amount(shown));
    }

    /** What was proposed, where something else is written; of an activity its own page tells. */
    private static Optional<String> proposed(PlanLine line, String field, Shell shell) {
        return switch (line) {
            case PlanLine.Written(var entry) -> proposed(entry, field, shell);
            case PlanLine.Made _ -> Optional.empty();
        };
    }

    private static Optional<String> proposed(Entry entry, String field, Shell shell) {
        return Optional.of(entry.proposed().getOrDefault(field, ""))
                .filter(words -> !words.isEmpty() && !words.equals(entry.written(field)))
                .map(words -> shell.text("workbook.line.proposed", shown(field, words, shell)));
    }

    private static String shown(String field, String value, Shell shell) {
        if (value.isEmpty()) {
            return NONE;
        }
        return switch (field) {
            case ActivityForm.DAY -> shell.format().shortDate(LocalDate.parse(value));
            case ActivityForm.COST -> shell.format().rupiah(Rupiah.of(Long.parseLong(value)));
            default -> shell.format().number(Long.parseLong(value));
        };
    }

    private Cell state(PlanLine line, Seen seen) {
        return switch (line) {
            case PlanLine.Written(var entry) -> state(entry, seen);
            case PlanLine.Made(var activity, var _) ->
                OutreachWords.state(activity.standing().state(), seen.shell());
        };
    }

    private Cell state(Entry entry, Seen seen) {
        var shell = seen.shell();
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
