package id.gapura.console.draws;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.console.draws.DrawPage.Winner;
import id.gapura.incentives.drawing.FixedList;
import id.gapura.incentives.drawing.Prize;
import id.gapura.incentives.draws.Draw;
import id.gapura.incentives.draws.Draw.Deed;
import id.gapura.incentives.draws.Draw.State;
import id.gapura.incentives.draws.Draw.Step;
import id.gapura.incentives.draws.Draws;
import id.gapura.incentives.draws.Handover;
import id.gapura.incentives.draws.Ticket;
import id.gapura.kernel.Jakarta;
import id.gapura.places.Places;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Field;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the list of draws and the page of one together. */
final class DrawView {
    private static final int SHOWN = 100;

    private final Draws draws;
    private final Registry registry;
    private final Places places;
    private final InstantSource clock;

    DrawView(Draws draws, Registry registry, Places places, InstantSource clock) {
        this.draws = draws;
        this.registry = registry;
        this.places = places;
        this.clock = clock;
    }

    DrawsPage list(Officer officer, Shell shell) {
        return new DrawsPage(new Table(
                shell.text("draws.title"),
                Table.columns(shell.text("draws.name"), shell.text("draws.drawn"), shell.text("draws.state")),
                draws.within(officer.scope(), SHOWN).stream()
                        .map(draw -> row(draw, shell))
                        .toList(),
                shell.text("draws.none")));
    }

    private List<Cell> row(Draw draw, Shell shell) {
        var plan = draw.plan();
        return List.of(
                Cell.entry(plan.name(), DrawPages.address(draw.id()), places.fullName(plan.region())),
                Cell.text(shell.format().date(plan.drawnOn())),
                Cell.mark(
                        tone(draw.state()),
                        shell.text("draws.state." + draw.state().code())));
    }

    private static Tone tone(State state) {
        return switch (state) {
            case OPEN -> Tone.NEUTRAL;
            case CLOSED -> Tone.WARNING;
            case FIXED -> Tone.INFO;
            case DRAWN -> Tone.GOOD;
            case VOID -> Tone.BAD;
        };
    }

    /**
     * The page of one.
     *
     * @param faulty fields to show again with what is wrong, in place of those of the same name
     */
    DrawPage one(Draw draw, List<Field> faulty, Officer officer, Shell shell) {
        var plan = draw.plan();
        var head = new DrawPage.Head(
                plan.name(),
                places.fullName(plan.region()),
                DrawPages.address(draw.id()),
                draw.isPublished() ? "/draws/" + draw.id() : "");
        return new DrawPage(
                head,
                notices(draw, officer, shell),
                facts(draw, shell),
                acts(draw, faulty, officer, shell),
                winners(draw, officer, shell),
                history(draw, shell));
    }

    private List<Notice> notices(Draw draw, Officer officer, Shell shell) {
        var notices = new ArrayList<Notice>();
        draw.last(Deed.VOID).ifPresent(step -> notices.add(Notice.bad(shell.text("draws.void", step.words()))));
        if (draw.state() == State.CLOSED && draw.waitsForAnother(Deed.CLOSED, officer.login())) {
            notices.add(Notice.info(shell.text("draws.confirm.other")));
        }
        if (draw.state() == State.FIXED) {
            draw.last(Deed.VOID_ASKED)
                    .ifPresent(step -> notices.add(Notice.warning(shell.text("draws.void.asked", step.words()))));
            if (!isDue(draw)) {
                notices.add(Notice.info(shell.text(
                        "draws.waiting", shell.format().date(draw.plan().drawnOn()))));
            } else if (draw.last(Deed.SEED).isPresent()) {
                notices.add(Notice.info(shell.text("draws.seed.other")));
            }
        }
        return notices;
    }

    private boolean isDue(Draw draw) {
        return !Jakarta.today(clock).isBefore(draw.plan().drawnOn());
    }

    private List<Fact> facts(Draw draw, Shell shell) {
        var plan = draw.plan();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                shell.text("draws.state"),
                Cell.mark(
                        tone(draw.state()),
                        shell.text("draws.state." + draw.state().code()))));
        facts.add(Fact.of(shell.text("draws.drawn"), shell.format().date(plan.drawnOn())));
        facts.add(Fact.of(
                shell.text("draws.who"),
                plan.protectedOn()
                        .map(day ->
                                shell.text("draws.who.protected", shell.format().date(day)))
                        .orElseGet(() -> shell.text("draws.who.numbers"))));
        facts.add(Fact.of(shell.text("draws.seed.rule"), plan.seedRule()));
        facts.add(Fact.of(
                shell.text("draws.prizes"),
                plan.prizes().stream().map(Prize::line).collect(Collectors.joining(", "))));
        if (!draw.head().isEmpty()) {
            facts.add(Fact.of(shell.text("draws.tickets"), shell.format().number(draws.countTickets(draw.id()))));
            facts.add(Fact.of(shell.text("draws.hash"), FixedList.hash(draw.head())));
        }
        if (!draw.seed().isEmpty()) {
            facts.add(Fact.of(shell.text("draws.seed"), draw.seed()));
        }
        return facts;
    }

    private List<DrawPage.Act> acts(Draw draw, List<Field> faulty, Officer officer, Shell shell) {
        var acts = new ArrayList<DrawPage.Act>();
        switch (draw.state()) {
            case OPEN -> acts.add(close(draw, faulty, shell));
            case CLOSED -> {
                if (!draw.waitsForAnother(Deed.CLOSED, officer.login())) {
                    acts.add(act("confirm", List.of(), shell));
                }
            }
            case FIXED -> {
                if (isDue(draw)) {
                    acts.add(act("seed", List.of(refilled(DrawPages.seedField(shell), faulty)), shell));
                }
            }
            case DRAWN, VOID -> {}
        }
        if (draw.state() != State.DRAWN
                && draw.state() != State.VOID
                && !draw.waitsForAnother(Deed.VOID_ASKED, officer.login())) {
            acts.add(cancel(draw, faulty, shell));
        }
        return acts;
    }

    private static DrawPage.Act close(Draw draw, List<Field> faulty, Shell shell) {
        var fields = draw.plan().protectedOn().isPresent()
                ? List.<Field>of()
                : List.of(refilled(DrawPages.numbersField(shell), faulty));
        return act("close", fields, shell);
    }

    private static DrawPage.Act cancel(Draw draw, List<Field> faulty, Shell shell) {
        return draw.last(Deed.VOID_ASKED)
                .map(asked -> new DrawPage.Act(
                        shell.text("draws.cancel"),
                        shell.text("draws.cancel.second", asked.actor(), asked.words()),
                        "agree",
                        shell.text("draws.cancel.agree"),
                        List.of(),
                        true))
                .orElseGet(() -> new DrawPage.Act(
                        shell.text("draws.cancel"),
                        shell.text("draws.cancel.words"),
                        "cancel",
                        shell.text("draws.cancel.do"),
                        List.of(refilled(DrawPages.reasonField(shell), faulty)),
                        true));
    }

    private static DrawPage.Act act(String name, List<Field> fields, Shell shell) {
        var key = "draws." + name;
        return new DrawPage.Act(
                shell.text(key + ".title"), shell.text(key + ".words"), name, shell.text(key + ".do"), fields, false);
    }

    private static Field refilled(Field field, List<Field> faulty) {
        return faulty.stream()
                .filter(one -> one.name().equals(field.name()))
                .findFirst()
                .orElse(field);
    }

    private List<Winner> winners(Draw draw, Officer officer, Shell shell) {
        var winners = draws.winners(draw.id());
        var people = officer.may(Action.SEE_PEOPLE) ? people(winners, officer) : Map.<UUID, Worker>of();
        var handed = draws.handovers(draw.id());
        return winners.stream()
                .map(ticket -> {
                    int place = ticket.place().orElseThrow();
                    var person = ticket.holder().flatMap(worker -> Optional.ofNullable(people.get(worker)));
                    return new Winner(
                            place,
                            draw.plan().prizeAt(place).name(),
                            ticket.text(),
                            person.map(worker -> worker.person().name()).orElse(""),
                            person.map(worker -> "/console/people/" + worker.id())
                                    .orElse(""),
                            Optional.ofNullable(handed.get(place))
                                    .map(one -> handed(one, shell))
                                    .orElse(""));
                })
                .toList();
    }

    /** Those who still live where the officer may see them. */
    private Map<UUID, Worker> people(List<Ticket> winners, Officer officer) {
        var ids = winners.stream().flatMap(ticket -> ticket.holder().stream()).toList();
        return registry.list(ids).stream()
                .filter(worker -> officer.sees(worker.home().region()))
                .collect(Collectors.toMap(Worker::id, Function.identity()));
    }

    private static String handed(Handover handover, Shell shell) {
        return shell.text("draws.handed", shell.format().time(handover.at()), handover.actor());
    }

    /** Without the values that officers entered: the second is not to see what the first did. */
    private static Table history(Draw draw, Shell shell) {
        return new Table(
                shell.text("draws.history"),
                Table.columns(shell.text("draws.when"), shell.text("draws.deed"), shell.text("draws.actor")),
                draw.steps().reversed().stream().map(step -> row(step, shell)).toList(),
                "");
    }

    private static List<Cell> row(Step step, Shell shell) {
        return List.of(
                Cell.text(shell.format().time(step.at())),
                Cell.text(shell.text("draws.deed." + step.deed().code())),
                Cell.text(step.actor()));
    }
}
