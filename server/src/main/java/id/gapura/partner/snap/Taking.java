package id.gapura.partner.snap;

import id.gapura.contributions.IncomingPayment;
import id.gapura.partner.snap.SnapPayment.State;
import id.gapura.partner.snap.standard.Signatures;
import id.gapura.partner.snap.standard.SnapTime;
import id.gapura.partner.snap.standard.VaNumber;
import id.gapura.registry.Worker;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/** Gives a payment that was written down to contributions, and says how a payment stands. Safe to repeat. */
final class Taking {
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

    /** The payment as it stands afterwards. */
    SnapPayment take(SnapPayment payment) {
        var bank = banks.find(payment.bankId()).orElseThrow();
        var state = switch (till.take(new IncomingPayment(
                bank.channel(),
                externalId(payment.requestId()),
                owner(payment).number().digits(),
                payment.amount(),
                payment.paidAt()))) {
            case POSTED -> State.POSTED;
            case SUSPENDED -> State.SUSPENDED;
            case CONFLICTING -> State.FAILED;
        };
        return end(payment, state);
    }

    /** Notes that a payment came to nothing; its bill can be paid by another. */
    SnapPayment fail(SnapPayment payment) {
        return end(payment, State.FAILED);
    }

    private SnapPayment end(SnapPayment payment, State state) {
        transaction.executeWithoutResult(_ -> {
            payments.setState(payment, state);
            if (state == State.FAILED) {
                accounts.release(payment.customerNo(), payment.requestId());
            }
        });
        return new SnapPayment(
                payment.requestId(),
                payment.bankId(),
                payment.customerNo(),
                payment.workerId(),
                payment.amount(),
                payment.paidAt(),
                payment.references(),
                state,
                payment.asked());
    }

    private Worker owner(SnapPayment payment) {
        return accounts.find(payment.customerNo()).flatMap(bills::owner).orElseThrow();
    }

    private static String externalId(String requestId) {
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
