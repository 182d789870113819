package id.gapura.portal.pay;

import id.gapura.contributions.MemberPayment;
import id.gapura.partner.aggregator.Charge;
import id.gapura.portal.papers.PaperDesk;
import id.gapura.receipts.Papers.Form;
import id.gapura.screen.Shell;
import java.util.Optional;

/** Makes the receipt of a charge that was paid. */
final class ReceiptDesk {
    private final PaperDesk papers;

    ReceiptDesk(PaperDesk papers) {
        this.papers = papers;
    }

    /** The receipt as PDF; empty while nothing is booked. */
    Optional<byte[]> pdf(Charge charge, Shell shell) {
        return papers.receipt(charge.due().workerId(), payment -> isOf(charge, payment), Form.PDF, shell);
    }

    /** Two charges of one worker through one channel are not paid at one moment. */
    private static boolean isOf(Charge charge, MemberPayment payment) {
        return payment.channel().equals(charge.channel())
                && payment.amount().equals(charge.amount())
                && charge.times().paidAt().filter(payment.paidAt()::equals).isPresent();
    }
}
