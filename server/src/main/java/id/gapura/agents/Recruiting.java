package id.gapura.agents;

import id.gapura.contributions.Contributions;
import id.gapura.kernel.Jakarta;
import java.util.UUID;

/**
 * Notes whom an agent has recruited: a member whose first payment ever, over any channel, is cash that the agent took. That
 * can be recomputed from the payments, and nobody is recruited twice.
 */
final class Recruiting {
    private final CommissionStore store;
    private final Contributions contributions;
    private final Standings standings;

    Recruiting(CommissionStore store, Contributions contributions, Standings standings) {
        this.store = store;
        this.contributions = contributions;
        this.standings = standings;
    }

    /** Whether an agent may take cash of a worker: who is paused takes nobody's first payment, but goes on with members. */
    boolean mayTake(Agent agent, UUID workerId) {
        return standings.of(agent).state() != Standing.State.PAUSED
                || !contributions.payments(workerId).isEmpty();
    }

    /** Runs in the transaction that notes a taking as posted. */
    void note(Agent agent, Taking taking, UUID workerId) {
        var payments = contributions.payments(workerId);
        if (payments.isEmpty()) {
            return;
        }
        var first = payments.getLast();
        if (first.channel().equals(agent.channel()) && first.paidAt().equals(taking.takenAt())) {
            store.recruited(agent.staff().id(), workerId, Jakarta.day(taking.takenAt()));
        }
    }
}
