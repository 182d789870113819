package id.gapura.contributions.files;

import id.gapura.contributions.Outcome;
import id.gapura.kernel.Rupiah;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A channel's file of payments and what became of its lines so far.
 *
 * @param says what its lines come to
 * @param amount the money that was new
 */
public record PaymentFile(UUID id, String name, Sending sending, State state, Said says, Counts counts, Rupiah amount) {
    /**
     * Who sent it, who decided that it is posted or not, and when it was posted.
     *
     * @param decided who approved or refused it, and when; absent while it waits
     */
    public record Sending(String by, Instant at, Optional<Decided> decided, Optional<Instant> finishedAt) {}

    /** Who decided when. */
    public record Decided(String by, Instant at) {}

    /**
     * What a file says before anything of it is posted.
     *
     * @param rows lines with something in them, below the header
     * @param channels over which payments came, in order
     * @param amount of all lines that can be read, repeats and all
     */
    public record Said(int rows, List<String> channels, Rupiah amount) {
        public Said {
            channels = List.copyOf(channels);
        }
    }

    /** Lines with something in them, below the header. */
    public int rows() {
        return says.rows();
    }

    /** Whether somebody's approval would count. */
    public boolean mayBeApprovedBy(String login) {
        return state == State.WAITING && !sending.by().equals(login);
    }

    /** Where it stands. */
    public enum State {
        /** For a second officer's approval. */
        WAITING,
        POSTING,
        POSTED,
        /** It can no longer be read; what was posted of it stays. */
        FAILED,
        /** Nothing of it is posted. */
        REFUSED;

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
