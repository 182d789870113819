package id.gapura.reconciliation;

import id.gapura.kernel.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What entries of the bank settle.
 *
 * @param valuedOn the day the bank booked the last of them
 * @param against the ledger account of a booking, the end-to-end id of a payout; empty where days of channels are settled
 * @param entryId its journal entry, in the book of the match; empty for payouts, whose export was posted
 */
public record Match(
        UUID id,
        Rule rule,
        State state,
        String accountNo,
        LocalDate valuedOn,
        Rupiah received,
        String against,
        Said said,
        Optional<UUID> entryId) {
    /** Who proposed it when and why, and who decided; {@code system} where a rule did. */
    public record Said(String reason, String proposedBy, Instant proposedAt, Optional<String> decidedBy) {}

    /** That somebody has proposed to undo it, and why. */
    public record Undoing(String reason, String by, Instant at) {}

    /** Whether two officers made it, and so undo it. */
    public boolean takesTwo() {
        return rule == Rule.HAND || rule == Rule.BOOKING;
    }

    /** A day of a channel that it settles. */
    public record Part(String channel, LocalDate day, Rupiah received, Rupiah fee, Rupiah writtenOff) {
        Rupiah total() {
            return received.plus(fee).plus(writtenOff);
        }
    }

    /** How it was found, the surest first. */
    public enum Rule {
        /** The entry names the channel and the day. */
        REFERENCE,
        /** One channel and day within its time has exactly this amount to come. */
        AMOUNT,
        /** Days of one channel on end have exactly this amount to come together. */
        SUM,
        /** Several entries come to exactly what one day has to come. */
        SPLIT,
        /** The entry carries the end-to-end id of one of our payouts. */
        PAYOUT,
        /** Two officers. */
        HAND,
        /** Two officers, to a named account. */
        BOOKING;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where it is. */
    public enum State {
        PROPOSED,
        POSTED,
        REFUSED,
        UNDONE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The entries and days of a new match. */
    record Content(List<Statement.Entry> entries, List<Part> parts) {
        Rupiah received() {
            return entries.stream().map(Statement.Entry::amount).reduce(Rupiah.ZERO, Rupiah::plus);
        }

        LocalDate valuedOn() {
            return entries.stream()
                    .map(Statement.Entry::bookedOn)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
        }
    }
}
