package id.gapura.payouts;

import id.gapura.payouts.Payouts.Decision;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** Two officers other than the maker approve; one may refuse, and the money goes back. The batch is locked, so that decisions come one by one. */
final class Approving {
    private final PayoutStore store;
    private final Purses purses;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Approving(PayoutStore store, Purses purses, TransactionTemplate transaction, InstantSource clock) {
        this.store = store;
        this.purses = purses;
        this.transaction = transaction;
        this.clock = clock;
    }

    Decision approve(UUID batchId, String actor) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var batch = store.lock(batchId).filter(found -> found.state() == Batch.State.PROPOSED);
            if (batch.isEmpty()) {
                return Decision.ALREADY_DECIDED;
            }
            if (!batch.get().mayBeApprovedBy(actor)) {
                return Decision.NEEDS_ANOTHER_OFFICER;
            }
            store.approve(batchId, new Batch.Made(actor, clock.instant()));
            if (batch.get().approvedBy().size() + 1 >= Batch.APPROVALS) {
                store.setApproved(batchId);
            }
            return Decision.DONE;
        }));
    }

    Decision refuse(UUID batchId, String actor) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var batch = store.lock(batchId)
                    .filter(found -> found.state() == Batch.State.PROPOSED || found.state() == Batch.State.APPROVED);
            if (batch.isEmpty()) {
                return Decision.ALREADY_DECIDED;
            }
            store.close(batchId, Batch.State.REFUSED, new Batch.Made(actor, clock.instant()), null);
            store.takings(batchId).forEach(taken -> purses.putBack(taken.source(), taken.amount()));
            return Decision.DONE;
        }));
    }
}
