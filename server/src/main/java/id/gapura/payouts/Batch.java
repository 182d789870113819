package id.gapura.payouts;

import id.gapura.kernel.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Payments that go to the bank together.
 *
 * @param approvedBy logins, oldest first
 * @param closed who refused or exported it and when
 */
public record Batch(
        UUID id, Plan plan, State state, Made made, List<String> approvedBy, Optional<Made> closed, Totals totals) {
    /** How many others must approve what one has made. */
    public static final int APPROVALS = 2;

    /**
     * Why, from where and when.
     *
     * @param accountNo our bank account that pays
     */
    public record Plan(String purpose, String accountNo, LocalDate executeOn) {}

    /** Who did something when. */
    public record Made(String by, Instant at) {}

    /** What it comes to. */
    public record Totals(int payments, Rupiah amount, int paid, int returned) {}

    /** Where a batch is. */
    public enum State {
        /** Waits for approvals. */
        PROPOSED,
        /** Approved by two; waits for the export. */
        APPROVED,
        REFUSED,
        /** Sent to the bank. */
        EXPORTED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public Batch {
        approvedBy = List.copyOf(approvedBy);
    }

    /** Whether somebody's approval would count. */
    public boolean mayBeApprovedBy(String login) {
        return state == State.PROPOSED && !made.by().equals(login) && !approvedBy.contains(login);
    }
}
