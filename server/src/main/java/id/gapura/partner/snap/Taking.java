package id.gapura.partner.snap;

import id.gapura.contributions.IncomingPayment;
import id.gapura.partner.snap.SnapPayment.State;
import id.gapura.partner.snap.standard.Signatures;
import id.gapura.partner.snap.standard.SnapTime;
import id.gapura.partner.snap.standard.VaNumber;
import id.gapura.registry.Worker;
import java.time.Duration;
import java.time.Instant;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives a payment that was written down to contributions, and says how a payment stands. Safe to repeat, and from two
 * sides at once.
 */
final class Taking {
    /** A payment that is still being taken then is gone on with; the intake answers sooner, if it answers. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final int LONGEST_EXTERNAL_ID = 100;

    private final Till till;
    private final Bills bills;
    private final AccountStore accounts;
    private final SnapPaymentStore payments;
    private final Banks banks;
    private final TransactionTemplate transaction;
    private final Wording wording;

    Taking(Stores stores, Till till, Bills bills, Banks banks, TransactionTemplate transaction, Wording wording) {
        this.accounts = stores.accounts();
        this.payments = stores.payments();
        this.till = till;
        this.bills = bills;
        this.banks = banks;
        this.transaction = transaction;
        this.wording = wording;
    }

    /** What is written down. */
    record Stores(AccountStore accounts, SnapPaymentStore payments) {}

    /** When to go on with a payment that began to be taken, should it not have ended by then. */
    static Instant goOnAt(Instant begunAt) {
        return begunAt.plus(PATIENCE);
    }

    /** Lets a payment be taken whose end the bank did not know, unless it failed meanwhile; as it stands then. */
    SnapPayment begin(SnapPayment payment, Instant now) {
        if (payment.state() != State.PENDING) {
            return payment;
        }
        transaction.executeWithoutResult(_ -> payments.begin(payment, goOnAt(now)));
        return current(payment);
    }

    /**
     * Takes a payment that began to be taken; as it stands afterwards.
     *
     * @throws id.gapura.contributions.IntakeUnavailableException if there is no answer; taking it again is safe
     */
    SnapPayment take(SnapPayment payment) {
        var bank = banks.find(payment.bankId()).orElseThrow();
        var state = switch (till.take(new IncomingPayment(
                bank.channel(),
                externalId(payment.requestId()),
                bills.payer(payment).number().digits(),
                payment.amount(),
                payment.paidAt()))) {
            case POSTED -> State.POSTED;
            case SUSPENDED -> State.SUSPENDED;
            case CONFLICTING -> State.FAILED;
        };
        return end(payment, State.TAKING, state);
    }

    /** Notes that a payment came to nothing, unless it began to be taken; its bill can be paid by another. */
    void fail(SnapPayment payment) {
        end(payment, State.PENDING, State.FAILED);
    }

    private SnapPayment end(SnapPayment payment, State from, State to) {
        boolean isEnded = Boolean.TRUE.equals(transaction.execute(_ -> {
            boolean isMoved = payments.end(payment, from, to);
            if (isMoved && to == State.FAILED) {
                accounts.release(payment.customerNo(), payment.requestId());
            }
            return isMoved;
        }));
        return isEnded ? payment.in(to) : current(payment);
    }

    private SnapPayment current(SnapPayment payment) {
        return payments.find(payment.bankId(), payment.requestId()).orElseThrow();
    }

    private Worker owner(SnapPayment payment) {
        return accounts.find(payment.customerNo()).flatMap(bills::owner).orElseThrow();
    }

    /** The id under which contributions know a payment. */
    static String externalId(String requestId) {
        return requestId.length() <= LONGEST_EXTERNAL_ID ? requestId : Signatures.digest(requestId);
    }

    /** What is answered about a payment. */
    ObjectNode data(SnapPayment payment, VaNumber account) {
        var data = Wording.node();
        data.set("paymentFlagReason", wording.both(reason(payment.state())));
        data.setAll(
                wording.account(account, MaskedName.of(owner(payment).person().name())));
        data.put("trxId", payment.references().trxId());
        data.put("inquiryRequestId", payment.requestId());
        data.put("paymentRequestId", payment.requestId());
        data.set("paidAmount", Wording.amount(payment.amount()));
        data.set("totalAmount", Wording.amount(payment.amount()));
        data.put("trxDateTime", SnapTime.write(payment.paidAt()));
        data.put("referenceNo", payment.references().referenceNo());
        return data.put("paymentFlagStatus", payment.state().flag());
    }

    private static String reason(State state) {
        return switch (state) {
            case POSTED, SUSPENDED -> "snap.success";
            case PENDING, TAKING -> "snap.pending";
            case FAILED -> "snap.failed";
        };
    }
}
