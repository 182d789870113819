package id.gapura.console.messages;

import id.gapura.messaging.Channel;
import id.gapura.messaging.Outcomes.Carried;
import id.gapura.messaging.State;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** By whom messages went, and what became of them there. */
final class CarrierTable {
    private static final Set<State> GONE = Set.of(State.SENT, State.DELIVERED);
    private static final Set<State> ARRIVED = Set.of(State.DELIVERED);
    private static final Set<State> FAILED = Set.of(State.FAILED);
    private static final Set<State> UNKNOWN = Set.of(State.UNKNOWN);

    private CarrierTable() {}

    private record Way(String carrier, Channel channel) {}

    static Table of(List<Carried> carried, Shell shell) {
        Map<Way, List<Carried>> ways = new LinkedHashMap<>();
        carried.forEach(one -> ways.computeIfAbsent(new Way(one.carrier(), one.channel()), _ -> new ArrayList<>())
                .add(one));
        return new Table(
                shell.text("messages.carriers"),
                List.of(
                        Table.words(shell.text("messages.carrier")),
                        Table.words(shell.text("messages.carrier.channel")),
                        Table.amount(shell.text("messages.gone")),
                        Table.amount(shell.text("messages.arrived")),
                        Table.amount(shell.text("messages.state.failed")),
                        Table.amount(shell.text("messages.state.unknown"))),
                ways.entrySet().stream()
                        .map(entry -> row(entry.getKey(), entry.getValue(), shell))
                        .toList(),
                shell.text("messages.none"));
    }

    private static List<Cell> row(Way way, List<Carried> carried, Shell shell) {
        return List.of(
                Cell.text(way.carrier()),
                Cell.text(shell.text("messages.channel." + way.channel().code())),
                amount(carried, GONE, shell),
                amount(carried, ARRIVED, shell),
                amount(carried, FAILED, shell),
                amount(carried, UNKNOWN, shell));
    }

    private static Cell amount(List<Carried> carried, Set<State> states, Shell shell) {
        long sum = carried.stream()
                .filter(one -> states.contains(one.state()))
                .mapToLong(Carried::messages)
                .sum();
        return Cell.amount(shell.format().number(sum));
    }
}
