package id.gapura.console.incentives;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.console.outreach.ActivityChoice;
import id.gapura.incentives.stock.Depot;
import id.gapura.incentives.stock.Item;
import id.gapura.incentives.stock.Move;
import id.gapura.incentives.stock.Stock;
import id.gapura.incentives.stock.UnitCosts;
import id.gapura.kernel.Jakarta;
import id.gapura.places.Places;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.time.InstantSource;
import java.time.LocalDate;
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
    private final UnitCosts costs;
    private final ActivityChoice activities;
    private final Registry registry;
    private final Places places;
    private final InstantSource clock;

    StockView(
            Stock stock,
            UnitCosts costs,
            ActivityChoice activities,
            Registry registry,
            Places places,
            InstantSource clock) {
        this.stock = stock;
        this.costs = costs;
        this.activities = activities;
        this.registry = registry;
        this.places = places;
        this.clock = clock;
    }

    LocalDate today() {
        return Jakarta.today(clock);
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
        var known = new Known(people(moves, officer), titles(moves));
        var table = new Table(
                shell.text("incentives.moves"),
                List.of(
                        Table.words(shell.text("incentives.when")),
                        Table.words(shell.text("incentives.cause")),
                        Table.words(shell.text("incentives.actor")),
                        Table.amount(shell.text("incentives.quantity"))),
                moves.stream().map(move -> row(move, known, shell)).toList(),
                shell.text("incentives.moves.none"));
        var left = Stat.of(
                shell.text("incentives.left"),
                shell.format().number(stock.quantity(depot.id(), item.id())),
                item.once() ? shell.text("incentives.once.note") : "");
        return new StockPage(item.name(), depot.name(), List.of(left, cost(depot, item, shell)), entries, table);
    }

    private Stat cost(Depot depot, Item item, Shell shell) {
        var label = shell.text("incentives.each");
        return costs.on(today(), depot.id(), item.id())
                .map(cost -> Stat.of(
                        label,
                        shell.format().rupiah(cost.each()),
                        shell.text("incentives.each.from", shell.format().date(cost.from()))))
                .orElseGet(() -> Stat.of(label, "–", shell.text("incentives.each.none")));
    }

    private Map<UUID, String> titles(List<Move> moves) {
        return activities.titles(
                moves.stream().flatMap(move -> move.to().activity().stream()).collect(Collectors.toSet()));
    }

    /** Who and what movements name. */
    private record Known(Map<UUID, Worker> people, Map<UUID, String> titles) {
        Optional<Worker> person(Move move) {
            return move.to().worker().flatMap(id -> Optional.ofNullable(people.get(id)));
        }

        Optional<String> activity(Move move) {
            return move.to().activity().flatMap(id -> Optional.ofNullable(titles.get(id)));
        }
    }

    /** Those who still live where the officer may see them. */
    private Map<UUID, Worker> people(List<Move> moves, Officer officer) {
        var ids = moves.stream().flatMap(move -> move.to().worker().stream()).toList();
        return registry.list(ids).stream()
                .filter(worker -> officer.sees(worker.home().region()))
                .collect(Collectors.toMap(Worker::id, Function.identity()));
    }

    private static List<Cell> row(Move move, Known known, Shell shell) {
        var code = shell.text("incentives.cause." + move.cause().code());
        var cause = known.activity(move).map(title -> code + " · " + title).orElse(code);
        return List.of(
                Cell.text(shell.format().time(move.at())),
                known.person(move)
                        .map(worker -> Cell.entry(worker.person().name(), "/console/people/" + worker.id(), cause))
                        .orElseGet(() -> move.note().isEmpty() ? Cell.text(cause) : Cell.lines(cause, move.note())),
                Cell.text(move.actor()),
                Cell.amount((move.quantity() > 0 ? "+" : "") + shell.format().number(move.quantity())));
    }
}
