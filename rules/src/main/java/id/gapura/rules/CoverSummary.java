package id.gapura.rules;

import java.time.YearMonth;

/**
 * What the paid months of a member come to: all that {@link Cover} needs to know of them, and small enough to store.
 * {@link Cover#afterPaying} carries it forward month by month; {@link Cover#summary} makes the same from all paid months.
 */
public sealed interface CoverSummary {
    /** No month paid yet. */
    record NeverPaid() implements CoverSummary {}

    /**
     * Some months paid.
     *
     * @param spell 1 for the first membership, one more for each return after a lapse
     * @param runFrom first month of the unbroken run of paid months that ends with {@code lastPaid}
     * @param lastPaid last month of that run; may lie ahead of today
     */
    record Paid(int spell, YearMonth runFrom, YearMonth lastPaid) implements CoverSummary {
        public Paid {
            if (spell < 1 || lastPaid.isBefore(runFrom)) {
                throw new IllegalArgumentException("spell " + spell + " from " + runFrom + " to " + lastPaid);
            }
        }

        /** Whether this membership began by paying again after a lapse. */
        public boolean isReturn() {
            return spell > 1;
        }
    }
}
