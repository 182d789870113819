package id.gapura.agents;

import id.gapura.kernel.Rupiah;
import id.gapura.payouts.Purse;
import id.gapura.payouts.Source;
import java.util.UUID;

/** What agents have earned: it stands on {@code payout} from the day it is reckoned, so that nothing moves in the ledger. */
final class CommissionPurse implements Purse {
    private final CommissionStore store;

    CommissionPurse(CommissionStore store) {
        this.store = store;
    }

    @Override
    public Source.Kind kind() {
        return Source.Kind.COMMISSION;
    }

    @Override
    public Rupiah holds(UUID agentId) {
        return store.open(agentId);
    }

    @Override
    public boolean take(UUID agentId, Rupiah amount) {
        return store.payOut(agentId, amount);
    }

    @Override
    public void putBack(UUID agentId, Rupiah amount) {
        store.putBack(agentId, amount);
    }

    @Override
    public Rupiah owed() {
        return store.open();
    }
}
