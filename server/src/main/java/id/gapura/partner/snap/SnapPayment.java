package id.gapura.partner.snap;

import id.gapura.kernel.Rupiah;
import java.time.Instant;
import java.util.UUID;

/**
 * A payment that a bank reported.
 *
 * @param requestId the bank's paymentRequestId
 * @param paidAt as the bank says; when it told us, if it does not say
 * @param asked how often we asked the bank what became of it
 */
record SnapPayment(
        String requestId,
        UUID bankId,
        String customerNo,
        UUID workerId,
        Rupiah amount,
        Instant paidAt,
        References references,
        State state,
        int asked) {
    /** The bank's own numbers for it; either may be empty. */
    record References(String referenceNo, String trxId) {}

    /** Where a payment stands, with the standard's status for it. */
    enum State {
        /** The bank does not know its end. */
        PENDING("03"),
        /** Accepted; the posting is not confirmed yet. */
        TAKING("03"),
        POSTED("00"),
        /** Ours, in suspense. */
        SUSPENDED("00"),
        /** The bank says that it came to nothing. */
        FAILED("06");

        private final String flag;

        State(String flag) {
            this.flag = flag;
        }

        /** The paymentFlagStatus. */
        String flag() {
            return flag;
        }

        boolean isOurs() {
            return this == POSTED || this == SUSPENDED;
        }
    }

    /** The same in another state. */
    SnapPayment in(State now) {
        return new SnapPayment(requestId, bankId, customerNo, workerId, amount, paidAt, references, now, asked);
    }

    boolean isFor(String customer, Rupiah paid) {
        return customerNo.equals(customer) && amount.equals(paid);
    }
}
