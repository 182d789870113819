package id.gapura.payouts;

import id.gapura.kernel.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The face of payouts: propose, approve, export, and hear from the bank what became of each payment. */
public final class Payouts {
    private final Proposing proposing;
    private final Approving approving;
    private final Exporting exporting;
    private final Settling settling;
    private final PayoutStore store;
    private final Purses purses;

    Payouts(
            Proposing proposing,
            Approving approving,
            Exporting exporting,
            Settling settling,
            PayoutStore store,
            Purses purses) {
        this.proposing = proposing;
        this.approving = approving;
        this.exporting = exporting;
        this.settling = settling;
        this.store = store;
        this.purses = purses;
    }

    /** How a proposal ends. */
    public sealed interface Proposal {
        record Proposed(UUID batchId) implements Proposal {}

        /** Nothing was kept; every fault is listed. */
        record Refused(List<Fault> faults) implements Proposal {
            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    /** What is wrong with a payment; line 0 is the batch as a whole. */
    public record Fault(int line, Reason reason) {}

    /** Why a proposal is refused. */
    public enum Reason {
        NOTHING_TO_PAY,
        TOO_MANY_PAYMENTS,
        PURPOSE_MISSING,
        /** Longer than 140, or not one line that can be kept. */
        PURPOSE_UNREADABLE,
        ACCOUNT_MISSING,
        /** The day of execution is over. */
        DAY_PAST,
        /** Empty, longer than 70, or with a letter banks do not pass on. */
        NAME_UNREADABLE,
        BANK_UNREADABLE,
        PAYEE_ACCOUNT_UNREADABLE,
        /** Not above zero, or beyond what banks take. */
        AMOUNT_IMPOSSIBLE,
        /** More than its source has. */
        SOURCE_SHORT,
        REMITTANCE_UNREADABLE
    }

    /**
     * Makes a batch that waits for two other officers, and takes its money out of its sources. In a transaction of the
     * caller's it joins it; what is refused leaves that to be rolled back.
     */
    public Proposal propose(Batch.Plan plan, List<Payment.Wanted> payments, String actor) {
        return proposing.propose(plan, payments, actor);
    }

    /** How a decision ends. */
    public enum Decision {
        DONE,
        /** Somebody else decided meanwhile, or there is no such batch. */
        ALREADY_DECIDED,
        /** Whoever made a batch or approved it already cannot approve it. */
        NEEDS_ANOTHER_OFFICER
    }

    /** Approves a batch; the second approval lets it be exported. */
    public Decision approve(UUID batchId, String actor) {
        return approving.approve(batchId, actor);
    }

    /** Refuses a batch that is not exported, for good; its money is back where it came from. */
    public Decision refuse(UUID batchId, String actor) {
        return approving.refuse(batchId, actor);
    }

    /** How an export ends. */
    public sealed interface Export {
        /**
         * The file for the bank.
         *
         * @param content XML, to be written as UTF-8
         * @param again whether it had been exported before; nothing was posted now
         */
        record File(String name, String content, boolean again) implements Export {}

        record NotApproved() implements Export {}
    }

    /**
     * The batch's pain.001 file. The first time it posts the payments; later it is the same file, byte for byte, which
     * a bank knows by its message id.
     */
    public Export export(UUID batchId, String actor) {
        return exporting.export(batchId, actor);
    }

    /** What the bank's word about a payment changed. */
    public enum Settled {
        DONE,
        /** The payment is in that state already, or never was sent. */
        NOT_EXPECTED,
        /** Another amount than we sent. */
        OTHER_AMOUNT,
        UNKNOWN
    }

    /** Our bank statement shows that a payment went out. Runs in the caller's transaction. */
    public Settled paid(String endToEnd, Rupiah amount, LocalDate on) {
        return settling.settle(endToEnd, amount, on, PaymentState.PAID);
    }

    /**
     * A payment came back or was rejected: its entry is reversed, and its money is its source's again. Runs in the caller's
     * transaction.
     */
    public Settled returned(String endToEnd, Rupiah amount, LocalDate on) {
        return settling.settle(endToEnd, amount, on, PaymentState.RETURNED);
    }

    /** What could be paid out of a source now. */
    public Rupiah holds(Source source) {
        return purses.holds(source);
    }

    /** The newest batches first. */
    public List<Batch> list(int limit) {
        return store.list(limit);
    }

    public Optional<Batch> find(UUID batchId) {
        return store.find(batchId);
    }

    /** The payments of a batch, in its order, opened. */
    public List<Payment> payments(UUID batchId) {
        return store.payments(batchId);
    }
}
