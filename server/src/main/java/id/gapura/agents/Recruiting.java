package id.gapura.agents;

import id.gapura.contributions.Contributions;
import id.gapura.kernel.Jakarta;

/**
 * Notes whom an agent has recruited: a member whose first payment ever, over any channel, is cash that the agent took. That
 * can be recomputed from the payments, and nobody is recruited twice.
 */
final class Recruiting {
    private final CommissionStore store;
    private final Contributions contributions;

    Recruiting(CommissionStore store, Contributions contributions) {
        this.store = store;
        this.contributions = contributions;
    }

    /** Runs in the transaction that notes a taking as posted. */
    void note(Agent agent, Taking taking) {
        var payments = contributions.payments(taking.workerId());
        if (payments.isEmpty()) {
            return;
        }
        var first = payments.getLast();
        if (first.channel().equals(agent.channel()) && first.paidAt().equals(taking.takenAt())) {
            store.recruited(agent.staff().id(), taking.workerId(), Jakarta.day(taking.takenAt()));
        }
    }
}
