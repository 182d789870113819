package id.gapura.console.incentives;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.incentives.stock.Depot;
import id.gapura.incentives.stock.Item;
import id.gapura.incentives.stock.Move;
import id.gapura.incentives.stock.Stock;
import id.gapura.places.Places;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the pages of incentives together. */
final class StockView {
    private static final int SHOWN = 100;

    private final Stock stock;
    private final Registry registry;
    private final Places places;

    StockView(Stock stock, Registry registry, Places places) {
        this.stock = stock;
        this.registry = registry;
        this.places = places;
    }

    IncentivesPage home(List<IncentivesPage.Entry> entries, Officer officer, Shell shell) {
        var rows = stock.left(officer.scope()).stream()
                .map(left -> row(left, officer, shell))
                .toList();
        var table = new Table(
                shell.text("incentives.left"),
                List.of(
                        Table.words(shell.text("incentives.item")),
                        Table.words(shell.text("incentives.depot")),
                        Table.amount(shell.text("incentives.left"))),
                rows,
                shell.text("incentives.none"));
        return new IncentivesPage(table, entries, officer.may(Action.SEE_SPONSORS));
    }

    private List<Cell> row(Stock.Left left, Officer officer, Shell shell) {
        var name = left.item().name();
        return List.of(
                officer.may(Action.SEE_PEOPLE)
                        ? Cell.link(
                                name,
                                IncentivePages.address(
                                        left.depot().id(), left.item().id()))
                        : Cell.text(name),
                Cell.lines(left.depot().name(), places.fullName(left.depot().region())),
                Cell.amount(shell.format().number(left.quantity())));
    }

    StockPage one(Depot depot, Item item, List<IncentivesPage.Entry> entries, Officer officer, Shell shell) {
        var moves = stock.moves(depot.id(), item.id(), SHOWN);
        var people = people(moves, officer);
        var table = new Table(
                shell.text("incentives.moves"),
                List.of(
                        Table.words(shell.text("incentives.when")),
                        Table.words(shell.text("incentives.cause")),
                        Table.words(shell.text("incentives.actor")),
                        Table.amount(shell.text("incentives.quantity"))),
                moves.stream().map(move -> row(move, people, shell)).toList(),
                shell.text("incentives.moves.none"));
        var left = Stat.of(
                shell.text("incentives.left"),
                shell.format().number(stock.quantity(depot.id(), item.id())),
                item.once() ? shell.text("incentives.once.note") : "");
        return new StockPage(item.name(), depot.name(), left, entries, table);
    }

    /** Those who still live where the officer may see them. */
    private Map<UUID, Worker> people(List<Move> moves, Officer officer) {
        var ids = moves.stream().flatMap(move -> move.worker().stream()).toList();
        return registry.list(ids).stream()
                .filter(worker -> officer.sees(worker.home().region()))
                .collect(Collectors.toMap(Worker::id, Function.identity()));
    }

    private static List<Cell> row(Move move, Map<UUID, Worker> people, Shell shell) {
        var cause = shell.text("incentives.cause." + move.cause().code());
        var person = move.worker().flatMap(worker -> Optional.ofNullable(people.get(worker)));
        return List.of(
                Cell.text(shell.format().time(move.at())),
                person.map(worker -> Cell.entry(worker.person().name(), "/console/people/" + worker.id(), cause))
                        .orElseGet(() -> move.note().isEmpty() ? Cell.text(cause) : Cell.lines(cause, move.note())),
                Cell.text(move.actor()),
                Cell.amount((move.quantity() > 0 ? "+" : "") + shell.format().number(move.quantity())));
    }
}
