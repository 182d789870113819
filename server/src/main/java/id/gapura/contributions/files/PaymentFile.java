package id.gapura.contributions.files;

import id.gapura.contributions.Outcome;
import id.gapura.kernel.Rupiah;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A channel's file of payments and what became of its lines so far.
 *
 * @param rows lines with something in them, below the header
 * @param amount the money that was new
 */
public record PaymentFile(UUID id, String name, Sending sending, State state, int rows, Counts counts, Rupiah amount) {
    /** Who sent it, and when it was posted. */
    public record Sending(String by, Instant at, Optional<Instant> finishedAt) {}

    /** Where it stands. */
    public enum State {
        POSTING,
        POSTED,
        /** It can no longer be read; what was posted of it stays. */
        FAILED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * Lines by ending.
     *
     * @param repeated reported before; nothing changed
     * @param conflicting an id used before for another payment
     * @param refused lines that are no payment, such as one without an amount, or that nobody may take
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
     * @param reason an {@link Outcome.Reason}, {@link Outcome.Refusal} or {@link id.gapura.contributions.reading.LineFault} by its code; empty for repeats
     *     and conflicts
     */
    public record Line(int number, Ending ending, String reason) {}

    /** How such a line ended. */
    public enum Ending {
        REPEATED,
        CONFLICTING,
        SUSPENDED,
        REFUSED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Ending of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
