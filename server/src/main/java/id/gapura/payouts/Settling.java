package id.gapura.payouts;

import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Ledger;
import id.gapura.payouts.Payouts.Settled;
import java.time.LocalDate;
import java.util.UUID;

/** Notes what a bank says about a payment; money that comes back reverses its entry and is its source's again. */
final class Settling {
    private final PayoutStore store;
    private final Purses purses;
    private final Ledger ledger;

    Settling(PayoutStore store, Purses purses, Ledger ledger) {
        this.store = store;
        this.purses = purses;
        this.ledger = ledger;
    }

    Settled settle(String endToEnd, Rupiah amount, LocalDate on, PaymentState to) {
        var id = EndToEnd.payment(endToEnd);
        var sent = id.flatMap(store::lockPayment);
        if (id.isEmpty() || sent.isEmpty()) {
            return Settled.UNKNOWN;
        }
        if (!sent.get().amount().equals(amount)) {
            return Settled.OTHER_AMOUNT;
        }
        if (!mayBecome(sent.get().state(), to)) {
            return Settled.NOT_EXPECTED;
        }
        if (to == PaymentState.RETURNED) {
            reverse(id.get(), sent.get());
            sent.get().source().ifPresent(source -> purses.putBack(source, amount));
        }
        store.settle(id.get(), to, on);
        return Settled.DONE;
    }

    private static boolean mayBecome(PaymentState from, PaymentState to) {
        return from == PaymentState.SENT || (from == PaymentState.PAID && to == PaymentState.RETURNED);
    }

    private void reverse(UUID payment, PayoutStore.Sent sent) {
        var cause = new Ledger.Cause("payout-returned", "system");
        var reversal = ledger.reverse(payment, sent.entryId(), cause);
        if (!(reversal instanceof Ledger.Reversal.Done)) {
            throw new IllegalStateException("the entry of payment " + payment + " cannot be reversed: " + reversal);
        }
    }
}
