package id.gapura.console.agents;

import id.gapura.agents.Agent;
import id.gapura.agents.HandIn;
import id.gapura.agents.HandIn.State;
import id.gapura.agents.Standing;
import id.gapura.screen.Cell;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.util.List;
import java.util.Locale;

/** One agent: what it holds, the form for what it brings, what waits for a decision, what was. */
public record AgentPage(Head head, Form form, List<Waiting> waiting, Table handIns, Table takings) {
    public AgentPage {
        waiting = List.copyOf(waiting);
    }

    /**
     * Who it is.
     *
     * @param isPaused whether it waits to be allowed to recruit again
     */
    public record Head(String name, String address, List<Stat> stats, boolean isPaused) {}

    /** The form for a hand-in. */
    public record Form(String id, List<Field> fields) {}

    /**
     * A discrepancy to decide on.
     *
     * @param mayDecide not whoever counted the cash
     */
    public record Waiting(String words, String reason, String address, boolean mayDecide) {}

    /** An agent, and whether it recruits. */
    record Seen(Agent agent, Standing standing) {}

    static AgentPage of(Seen seen, HandInForm form, List<HandIn> handIns, Table takings, String login, Shell shell) {
        var agent = seen.agent();
        var address = AgentPages.address(agent);
        var head = new Head(
                agent.staff().displayName() + " (" + agent.code() + ")",
                address,
                CashPage.of(agent, seen.standing(), takings, shell).stats(),
                seen.standing().state() == Standing.State.PAUSED);
        var waiting = handIns.stream()
                .filter(one -> one.difference()
                        .filter(difference -> difference.state() == State.PROPOSED)
                        .isPresent())
                .map(one -> waiting(one, address, login, shell))
                .toList();
        return new AgentPage(head, new Form(form.hidden(), form.fields()), waiting, table(handIns, shell), takings);
    }

    private static Waiting waiting(HandIn handIn, String address, String login, Shell shell) {
        var difference = handIn.difference().orElseThrow();
        return new Waiting(
                missing(difference, shell) + ", " + handIn.receivedBy() + ", "
                        + shell.format().time(handIn.receivedAt()),
                difference.reason(),
                address + "/hand-ins/" + handIn.id() + "/decision",
                !handIn.receivedBy().equals(login));
    }

    private static String missing(HandIn.Difference difference, Shell shell) {
        var amount = difference.amount();
        return amount.isPositive()
                ? shell.text("agents.missing", shell.format().rupiah(amount))
                : shell.text("agents.tooMuch", shell.format().rupiah(amount.negated()));
    }

    private static Table table(List<HandIn> handIns, Shell shell) {
        return new Table(
                shell.text("agents.handIns"),
                List.of(
                        Table.words(shell.text("cash.time")),
                        Table.words(shell.text("agents.difference")),
                        Table.amount(shell.text("agents.said")),
                        Table.amount(shell.text("agents.counted"))),
                handIns.stream().map(one -> row(one, shell)).toList(),
                shell.text("agents.handIns.none"));
    }

    private static List<Cell> row(HandIn handIn, Shell shell) {
        var format = shell.format();
        return List.of(
                Cell.lines(format.time(handIn.receivedAt()), handIn.receivedBy()),
                handIn.difference()
                        .map(one -> Cell.lines(
                                missing(one, shell),
                                shell.text("agents.difference."
                                        + one.state().name().toLowerCase(Locale.ROOT))))
                        .orElse(Cell.text(CashWords.NONE)),
                Cell.amount(format.rupiah(handIn.sum().said())),
                Cell.amount(format.rupiah(handIn.sum().counted())));
    }
}
