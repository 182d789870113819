package id.gapura.payouts;

import java.util.Locale;

/** Where a payment is. */
public enum PaymentState {
    /** Not sent to the bank. */
    WAITING,
    /** In a file for the bank. */
    SENT,
    /** On our bank statement. */
    PAID,
    /** Rejected or sent back by a bank; its entry is reversed. */
    RETURNED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PaymentState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
