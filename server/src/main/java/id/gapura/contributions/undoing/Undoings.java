package id.gapura.contributions.undoing;

import id.gapura.contributions.PaymentUndo;
import id.gapura.database.RacedTransaction;
import id.gapura.kernel.Ids;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The face of taking payments back: propose, decide, what waits. Refusing or withdrawing a proposal takes one officer. */
public final class Undoings {
    private final UndoingStore store;
    private final PaymentUndo undo;
    private final RacedTransaction transaction;
    private final InstantSource clock;
    private final Ids ids;

    Undoings(UndoingStore store, PaymentUndo undo, RacedTransaction transaction, InstantSource clock, Ids ids) {
        this.store = store;
        this.undo = undo;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    /** How a step ended. */
    public sealed interface Result {
        record Done() implements Result {}

        /** Another proposal about it is open, or this one is decided. */
        record AlreadyDecided() implements Result {}

        /** Whoever proposed cannot approve. */
        record NeedsAnotherOfficer() implements Result {}

        /** It cannot be taken back, or not yet. */
        record Refused(PaymentUndo.Result why) implements Result {}
    }

    /** Whether a payment can be taken back now, and if not, why. */
    public PaymentUndo.Result check(UUID workerId, UUID paymentId) {
        return undo.check(workerId, paymentId);
    }

    /** Puts a proposal down for another officer. */
    public Result propose(UUID workerId, UUID paymentId, String actor, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a payment is taken back for a reason");
        }
        return transaction.run(() -> {
            var possible = undo.check(workerId, paymentId);
            if (possible != PaymentUndo.Result.DONE) {
                return new Result.Refused(possible);
            }
            var undoing = new Undoing(workerId, ids.next(), paymentId, reason.strip(), actor, clock.instant());
            return store.insert(undoing) ? new Result.Done() : new Result.AlreadyDecided();
        });
    }

    /** Takes the payment back. */
    public Result approve(UUID workerId, UUID undoingId, String actor) {
        return onOpen(workerId, undoingId, undoing -> {
            if (undoing.proposedBy().equals(actor)) {
                return new Result.NeedsAnotherOfficer();
            }
            var ended = undo.run(workerId, undoing.paymentId(), actor);
            if (ended != PaymentUndo.Result.DONE) {
                return new Result.Refused(ended);
            }
            store.decide(undoing, true, actor, clock.instant());
            return new Result.Done();
        });
    }

    /** Refuses a proposal, or withdraws one's own; the payment stays where it is. */
    public Result refuse(UUID workerId, UUID undoingId, String actor) {
        return onOpen(workerId, undoingId, undoing -> {
            store.decide(undoing, false, actor, clock.instant());
            return new Result.Done();
        });
    }

    private Result onOpen(UUID workerId, UUID undoingId, Function<Undoing, Result> act) {
        return transaction.run(
                () -> store.lockOpen(workerId, undoingId).map(act).orElseGet(Result.AlreadyDecided::new));
    }

    /** What waits about a payment, if anything does. */
    public Optional<Undoing> openOf(UUID workerId, UUID paymentId) {
        return store.openOf(workerId, paymentId);
    }

    /** What waits, wherever the members live, the oldest first. */
    public List<Undoing> open() {
        return store.open();
    }
}
