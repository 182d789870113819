package id.gapura.reconciliation;

import id.gapura.kernel.Rupiah;
import java.time.LocalDate;

/**
 * What a channel owes for one day and what became of it.
 *
 * @param expected what the ledger says the channel took in on the day
 * @param received in the bank
 * @param fee kept by the channel
 * @param writtenOff accepted as lost by two officers
 * @param feeDue what its terms let it keep of what is expected
 * @param dueOn by when its terms want the money in the bank
 */
public record SettlementDay(
        String channel,
        LocalDate day,
        Rupiah expected,
        Rupiah received,
        Rupiah fee,
        Rupiah writtenOff,
        Rupiah feeDue,
        LocalDate dueOn) {
    /** What is still missing; below zero, what came too much. */
    public Rupiah difference() {
        return expected.minus(received).minus(fee).minus(writtenOff);
    }

    /** The fee that is not booked yet. */
    Rupiah feeLeft() {
        var left = feeDue.minus(fee);
        return left.isPositive() && difference().isPositive() ? left : Rupiah.ZERO;
    }

    /** What should still come into the bank. */
    public Rupiah toCome() {
        return difference().minus(feeLeft());
    }

    public boolean isSettled() {
        return difference().equals(Rupiah.ZERO);
    }
}
