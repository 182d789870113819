package id.gapura.payouts;

import id.gapura.kernel.Rupiah;
import java.util.UUID;

/**
 * Where money of one kind of {@link Source} lies; the capability that keeps it is one. What a payment takes stands on
 * {@code payout} in the ledger from then on, until the bank has it or it is put back.
 */
public interface Purse {
    /** Whose money it holds. */
    Source.Kind kind();

    /** What could be paid out of a source now. */
    Rupiah holds(UUID of);

    /** Takes money out, if there is as much. Runs in the transaction that makes the payment. */
    boolean take(UUID of, Rupiah amount);

    /** Puts back what was taken and not paid. Runs in the transaction that ends the payment. */
    void putBack(UUID of, Rupiah amount);

    /** What stands on {@code payout} for all its sources and is in no payment. */
    default Rupiah owed() {
        return Rupiah.ZERO;
    }
}
