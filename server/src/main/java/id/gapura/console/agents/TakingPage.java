package id.gapura.console.agents;

import id.gapura.agents.Taking;
import id.gapura.contributions.MemberPayment;
import id.gapura.registry.Worker;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Cash that was taken.
 *
 * @param receipt the address of the receipt without its ending; empty while there is none
 * @param isKnown whether there is a member whose it is
 */
public record TakingPage(String name, List<Fact> facts, String receipt, Taking.State state, boolean isKnown) {
    public TakingPage {
        facts = List.copyOf(facts);
    }

    static TakingPage of(Taking taking, Worker worker, String cover, Optional<MemberPayment> paid, Shell shell) {
        var format = shell.format();
        var months = paid.map(one -> one.months().stream().map(format::month).collect(Collectors.joining(", ")))
                .orElse("–");
        var facts = new ArrayList<>(List.of(
                Fact.of(shell.text("people.number"), worker.number().spaced()),
                Fact.of(shell.text("cash.bought"), months),
                Fact.of(shell.text("people.cover"), cover)));
        facts.addAll(cash(taking, shell));
        return new TakingPage(
                worker.person().name(),
                facts,
                paid.isEmpty() ? "" : TakingPages.address(taking) + "/receipt",
                taking.state(),
                true);
    }

    /** Cash that came with an enrolment which has made no member. */
    static TakingPage ofNobodyYet(Taking taking, Shell shell) {
        return new TakingPage(CashWords.enrolment(taking, shell), cash(taking, shell), "", taking.state(), false);
    }

    private static List<Fact> cash(Taking taking, Shell shell) {
        var format = shell.format();
        return List.of(
                Fact.of(shell.text("cash.amount"), format.rupiah(taking.amount())),
                Fact.of(shell.text("cash.time"), format.time(taking.takenAt())),
                new Fact(shell.text("cash.state"), Cell.mark(CashWords.tone(taking), CashWords.state(taking, shell))));
    }

    public boolean isWaiting() {
        return state == Taking.State.ASKED;
    }

    public boolean isSuspended() {
        return state == Taking.State.SUSPENDED;
    }
}
