package id.gapura.contributions;

import id.gapura.kernel.Rupiah;
import java.time.Instant;
import java.util.UUID;

/** A channel's file of payments and what became of its lines. */
public record PaymentFile(UUID id, String name, String uploadedBy, Instant uploadedAt, Counts counts, Rupiah amount) {
    /**
     * Lines by ending.
     *
     * @param repeated reported before; nothing changed
     * @param conflicting an id used before for another payment
     * @param refused lines that are no payment, such as one without an amount
     */
    public record Counts(int posted, int repeated, int conflicting, int suspended, int refused) {
        public int total() {
            return posted + repeated + conflicting + suspended + refused;
        }
    }

    /**
     * One line that was not simply posted.
     *
     * @param number of the line in the file, from 1
     * @param reason an {@link Outcome.Reason} or {@link LineFault} by its code; empty for repeats and conflicts
     */
    public record Line(int number, Ending ending, String reason) {}

    /** How such a line ended. */
    public enum Ending {
        REPEATED,
        CONFLICTING,
        SUSPENDED,
        REFUSED
    }

    /** What makes a line no payment. */
    public enum LineFault {
        /** Missing, like the two below, is also what is longer than any channel writes or holds control characters. */
        CHANNEL_MISSING("channel-missing"),
        EXTERNAL_ID_MISSING("external-id-missing"),
        PAYER_MISSING("payer-missing"),
        /** Not whole rupiah above zero. */
        AMOUNT_UNREADABLE("amount-unreadable"),
        TIME_UNREADABLE("time-unreadable"),
        /** Later than tomorrow, or before the law set a contribution. */
        TIME_IMPOSSIBLE("time-impossible");

        private final String code;

        LineFault(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
