package id.gapura.portal.pay;

import id.gapura.contributions.Contributions;
import id.gapura.contributions.MemberPayment;
import id.gapura.partner.aggregator.Charge;
import id.gapura.receipts.Holder;
import id.gapura.receipts.Papers;
import id.gapura.receipts.Receipt;
import id.gapura.registry.Registry;
import id.gapura.screen.Shell;
import java.time.LocalDate;
import java.util.Optional;

/** Makes the receipt of a charge that was paid. */
final class ReceiptDesk {
    private final Contributions contributions;
    private final Registry registry;
    private final Papers papers;

    ReceiptDesk(Contributions contributions, Registry registry, Papers papers) {
        this.contributions = contributions;
        this.registry = registry;
        this.papers = papers;
    }

    /** The receipt as PDF; empty while nothing is booked. */
    Optional<byte[]> pdf(Charge charge, Optional<LocalDate> until, Shell shell) {
        var payment = contributions.payments(charge.due().workerId()).stream()
                .filter(one -> isOf(charge, one))
                .findFirst();
        return payment.flatMap(paid -> registry.find(charge.due().workerId())
                .map(worker -> new Receipt(
                        new Holder(worker.number().digits(), worker.person().name()),
                        new Receipt.Payment(paid.paymentId(), paid.channel(), paid.amount(), paid.paidAt()),
                        paid.months(),
                        until))
                .map(receipt -> papers.receipt(receipt, Papers.Form.PDF, shell)));
    }

    /** Two charges of one worker through one channel are not paid at one moment. */
    private static boolean isOf(Charge charge, MemberPayment payment) {
        return payment.channel().equals(charge.channel())
                && payment.amount().equals(charge.amount())
                && charge.times().paidAt().filter(payment.paidAt()::equals).isPresent();
    }
}
