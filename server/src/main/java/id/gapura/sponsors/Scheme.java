package id.gapura.sponsors;

import id.gapura.kernel.Rupiah;
import id.gapura.rules.Programmes;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;
import java.util.UUID;

/** What a sponsor pays ({@code program tanggungan}): for which programmes and months, and up to how much. */
public record Scheme(UUID id, UUID sponsorId, String name, Terms terms) {
    /**
     * The terms.
     *
     * @param programmes of the members it pays for; whoever has others is not paid for
     * @param from first contribution month, inclusive
     * @param to last contribution month, inclusive
     * @param budget the most it spends
     * @param mostMonths the most months for one member where it is promotional
     */
    public record Terms(Programmes programmes, YearMonth from, YearMonth to, Rupiah budget, OptionalInt mostMonths) {
        /** The longest term: five years. */
        public static final int MOST_MONTHS = 60;

        public Terms {
            if (from.isAfter(to) || !to.isBefore(from.plusMonths(MOST_MONTHS))) {
                throw new IllegalArgumentException("no term: " + from + " to " + to);
            }
            if (!budget.isPositive()) {
                throw new IllegalArgumentException("a budget is above zero");
            }
            if (mostMonths.isPresent() && mostMonths.getAsInt() < 1) {
                throw new IllegalArgumentException("at least one month for each member");
            }
        }
    }

    /** Whether it pays on a day: from the first day of the first month to the last of the last. */
    public boolean isRunning(LocalDate day) {
        var month = YearMonth.from(day);
        return !month.isBefore(terms.from) && !month.isAfter(terms.to);
    }

    /** Whether months of members are its free months, for people who have paid nothing yet. */
    public boolean isPromotional() {
        return terms.mostMonths.isPresent();
    }

    boolean allowsAfter(int months) {
        return terms.mostMonths.isEmpty() || months < terms.mostMonths.getAsInt();
    }
}
