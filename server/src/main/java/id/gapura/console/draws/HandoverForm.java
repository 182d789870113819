package id.gapura.console.draws;

import id.gapura.console.FormPage;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.outreach.ActivityChoice;
import id.gapura.incentives.draws.Draw;
import id.gapura.incentives.draws.Draws.Source;
import id.gapura.incentives.draws.Ticket;
import id.gapura.incentives.stock.Item;
import id.gapura.incentives.stock.Move.Cause;
import id.gapura.incentives.stock.Stock;
import id.gapura.incentives.stock.Stock.Left;
import id.gapura.outreach.activity.Activity;
import id.gapura.places.RegionCode;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The form of handing over a prize: out of which depot it is taken, and at which activity.
 */
record HandoverForm(Draw draw, Ticket winner, Tools tools, Officer officer, Shell shell) {
    static final String PLACE = "place";
    static final String FROM = "from";
    private static final int LATEST = 20;

    /** What is asked with. */
    record Tools(Stock stock, ActivityChoice activities) {}

    /** Whether an answer names something to be taken, or nothing at all. */
    boolean isUnderstood(Typed typed) {
        return typed.find(FROM).isEmpty() || lying(typed).isPresent();
    }

    /** Whether it names an activity, or none. */
    boolean isActivityUnderstood(Typed typed) {
        return tools.activities.isUnderstood(typed.get(ActivityChoice.NAME), officer);
    }

    /** Where the prize lies; empty for one that lies in no depot. */
    Optional<Source> source(Typed typed) {
        var activity =
                tools.activities.find(typed.get(ActivityChoice.NAME), officer).map(Activity::id);
        return lying(typed).map(left -> new Source(left.depot().id(), left.item(), activity));
    }

    private Optional<Left> lying(Typed typed) {
        return nearby().filter(left -> value(left).equals(typed.get(FROM))).findFirst();
    }

    /** What lies in depots of the draw's region, of places in it and of those around it; also what has run out. */
    private Stream<Left> nearby() {
        return tools.stock.left(officer.scope()).stream()
                .filter(left -> isNear(left.depot().region()));
    }

    private boolean isNear(RegionCode region) {
        var drawn = draw.plan().region();
        return drawn.contains(region) || region.contains(drawn);
    }

    private static String value(Left left) {
        return left.depot().id() + " " + left.item().id();
    }

    FormPage ask() {
        var proposed = proposed();
        return page(
                tools.activities.askWhereGiven(proposed.map(this::lastActivity).orElse(""), officer, shell),
                proposed.map(HandoverForm::value).orElse(""),
                "");
    }

    /** Whoever hands over twenty prizes of a draw says once at which activity. */
    private String lastActivity(Left left) {
        return tools.stock.moves(left.depot().id(), left.item().id(), LATEST).stream()
                .filter(move -> move.cause() == Cause.WON
                        && move.note().equals(draw.plan().name()))
                .limit(1)
                .flatMap(move -> move.to().activity().stream())
                .map(UUID::toString)
                .findFirst()
                .orElse("");
    }

    /** The form again, with what was typed and what is wrong with it. */
    FormPage askAgain(Typed typed, String fromFault) {
        var fault = isActivityUnderstood(typed) ? "" : shell.text("outreach.choice.unknown");
        var activity = tools.activities.askWhereGiven("", officer, shell).stream()
                .map(field -> field.value(typed.get(ActivityChoice.NAME)).error(fault))
                .toList();
        return page(activity, typed.get(FROM), fromFault);
    }

    /** The one depot in which something of the prize's name lies. */
    private Optional<Left> proposed() {
        var named = nearby().filter(left -> left.quantity() > 0 && isPrize(left.item()))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private boolean isPrize(Item item) {
        return item.name().equalsIgnoreCase(prize());
    }

    private String prize() {
        return draw.plan().prizeAt(place()).name();
    }

    private int place() {
        return winner.place().orElseThrow();
    }

    private FormPage page(List<Field> activity, String from, String fromFault) {
        var title = shell.text("draws.handover.title", place());
        var options = options(from);
        var fields = new ArrayList<Field>();
        if (options.size() > 1) {
            fields.add(Field.select(FROM, shell.text("draws.handover.from"), options)
                    .hint(shell.text("draws.handover.from.hint"))
                    .value(from)
                    .error(fromFault));
            fields.addAll(activity);
        }
        return new FormPage(
                title,
                shell.text("draws.handover.lead", prize(), winner.text()),
                List.of(
                        Link.to(shell.text("draws.title"), DrawPages.HOME),
                        Link.to(draw.plan().name(), DrawPages.address(draw.id())),
                        Link.to(title, "")),
                new FormPage.Sending(
                        DrawPages.address(draw.id()) + "/handover",
                        shell.text("draws.handover.do"),
                        Map.of(PLACE, Integer.toString(place()))),
                fields);
    }

    private List<Option> options(String chosen) {
        var options = new ArrayList<Option>();
        options.add(new Option("", shell.text("draws.handover.from.none")));
        nearby().filter(left -> left.quantity() > 0 || value(left).equals(chosen))
                .map(left -> new Option(
                        value(left),
                        shell.text(
                                "draws.handover.from.left",
                                left.item().name(),
                                left.depot().name(),
                                shell.format().number(left.quantity()))))
                .forEach(options::add);
        return options;
    }
}
