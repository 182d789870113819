package id.gapura.portal.draws;

import id.gapura.incentives.drawing.FixedList;
import id.gapura.incentives.drawing.Prize;
import id.gapura.incentives.draws.Draw;
import id.gapura.incentives.draws.Draw.Deed;
import id.gapura.incentives.draws.Draws;
import id.gapura.incentives.draws.Ticket;
import id.gapura.places.Places;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Field;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Puts the public pages together. */
final class PublicDrawView {
    private static final int SHOWN = 100;
    /** A page stays small for slow phones; the file has all. */
    private static final int WINNERS = 60;

    private final Draws draws;
    private final Places places;

    PublicDrawView(Draws draws, Places places) {
        this.draws = draws;
        this.places = places;
    }

    PublicDraws list(Shell shell) {
        return new PublicDraws(new Table(
                shell.text("draws.title"),
                Table.columns(shell.text("draws.name"), shell.text("draws.drawn"), shell.text("draws.state")),
                draws.published(SHOWN).stream().map(draw -> row(draw, shell)).toList(),
                shell.text("draws.open.none")));
    }

    private List<Cell> row(Draw draw, Shell shell) {
        var plan = draw.plan();
        return List.of(
                Cell.entry(plan.name(), DrawCheckPages.HOME + "/" + draw.id(), places.fullName(plan.region())),
                Cell.text(shell.format().date(plan.drawnOn())),
                Cell.text(shell.text("draws.state." + draw.state().code())));
    }

    PublicDraw one(Draw draw, Optional<Notice> answer, Field ticket, Shell shell) {
        var head = new PublicDraw.Head(
                draw.plan().name(), places.fullName(draw.plan().region()), DrawCheckPages.HOME + "/" + draw.id());
        var notices = new ArrayList<Notice>();
        answer.ifPresent(notices::add);
        notices.add(state(draw, shell));
        var winners = winners(draw, shell);
        return new PublicDraw(
                head,
                notices,
                facts(draw, draws.countTickets(draw.id()), shell),
                FixedList.hash(draw.head()),
                new PublicDraw.Winners(
                        winners.first(WINNERS), Math.max(0, winners.rows().size() - WINNERS)),
                ticket);
    }

    private static Notice state(Draw draw, Shell shell) {
        var day = shell.format().date(draw.plan().drawnOn());
        return switch (draw.state()) {
            case DRAWN -> Notice.good(shell.text("draws.open.drawn", draw.seed()));
            case VOID -> Notice.bad(shell.text("draws.void", reason(draw)));
            case OPEN, CLOSED, FIXED -> Notice.info(shell.text("draws.open.fixed", day));
        };
    }

    private static String reason(Draw draw) {
        return draw.last(Deed.VOID).map(Draw.Step::words).orElse("");
    }

    private static List<Fact> facts(Draw draw, int tickets, Shell shell) {
        var plan = draw.plan();
        return List.of(
                Fact.of(shell.text("draws.drawn"), shell.format().date(plan.drawnOn())),
                Fact.of(
                        shell.text("draws.who"),
                        plan.protectedOn()
                                .map(day -> shell.text(
                                        "draws.who.protected", shell.format().date(day)))
                                .orElseGet(() -> shell.text("draws.who.numbers"))),
                Fact.of(shell.text("draws.seed.rule"), plan.seedRule()),
                Fact.of(
                        shell.text("draws.prizes"),
                        plan.prizes().stream().map(Prize::line).collect(Collectors.joining(", "))),
                Fact.of(shell.text("draws.tickets"), shell.format().number(tickets)));
    }

    private Table winners(Draw draw, Shell shell) {
        var handed = draws.handovers(draw.id());
        return new Table(
                shell.text("draws.winners"),
                Table.columns(shell.text("draws.prize"), shell.text("draws.ticket"), shell.text("draws.handover")),
                draws.winners(draw.id()).stream()
                        .map(ticket -> row(draw, ticket, handed, shell))
                        .toList(),
                shell.text("draws.winners.none"));
    }

    private static List<Cell> row(Draw draw, Ticket ticket, SortedMap<Integer, ?> handed, Shell shell) {
        int place = ticket.place().orElseThrow();
        return List.of(
                Cell.text(place + ". " + draw.plan().prizeAt(place).name()),
                Cell.text(ticket.text()),
                Cell.text(shell.text(handed.containsKey(place) ? "draws.handover.yes" : "draws.handover.no")));
    }
}
