package id.gapura.partner.snap;

import id.gapura.partner.snap.standard.SnapCase;
import id.gapura.partner.snap.standard.VaNumber;

/** Says how a payment stands, from what is stored. */
final class Statuses {
    private static final int LONGEST_ID = 128;

    private final SnapPaymentStore payments;
    private final Taking taking;

    Statuses(SnapPaymentStore payments, Taking taking) {
        this.payments = payments;
        this.taking = taking;
    }

    Reply answer(Call call) {
        var fields = call.fields();
        var account = fields.virtualAccount();
        var paymentId = fields.optionalLine("paymentRequestId", LONGEST_ID);
        var id = paymentId.isEmpty() ? fields.mandatory("inquiryRequestId", Payments::isRequestId) : paymentId;
        fields.optionalLine("inquiryRequestId", LONGEST_ID);
        if (fields.fault().isPresent() || account.isEmpty()) {
            return new Reply.Not(fields.fault().orElseThrow());
        }
        return payments.find(call.bank().id(), id)
                .filter(payment -> isOf(payment, account.get(), call.bank()))
                .<Reply>map(payment -> new Reply.Done(SnapCase.SUCCESSFUL, taking.data(payment, account.get())))
                .orElseGet(() -> Reply.Not.because(SnapCase.TRANSACTION_NOT_FOUND));
    }

    private static boolean isOf(SnapPayment payment, VaNumber account, Bank bank) {
        return payment.customerNo().equals(account.customerNo())
                && bank.serviceId().equals(account.partnerServiceId());
    }
}
