package id.gapura.insight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * What became of those who tried to enrol.
 *
 * @param enrolled members now, provisional ones too
 * @param unfinished still being filled in, or left so
 * @param waiting for an officer's decision
 * @param refused by an officer; of rosters, the rejected rows
 * @param known members since before, who needed no enrolment and count neither way
 */
public record SuccessRate(long enrolled, long unfinished, long waiting, long refused, long known) {
    static final SuccessRate NONE = new SuccessRate(0, 0, 0, 0, 0);

    /** Some weeks, each known by its Monday; both ends belong to it. */
    public record Span(LocalDate firstWeekOn, LocalDate lastWeekOn) {
        /** So many weeks, of which the one of {@code today} is the last. */
        public static Span weeksUntil(LocalDate today, int weeks) {
            var last = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new Span(last.minusWeeks(weeks - 1L), last);
        }
    }

    /** So many attempts in a state, by its code. */
    static SuccessRate of(String state, long attempts) {
        return switch (state) {
            case "enrolled", "checking" -> new SuccessRate(attempts, 0, 0, 0, 0);
            case "open", "submitted" -> new SuccessRate(0, attempts, 0, 0, 0);
            case "needs-decision" -> new SuccessRate(0, 0, attempts, 0, 0);
            case "refused" -> new SuccessRate(0, 0, 0, attempts, 0);
            case "already-member" -> new SuccessRate(0, 0, 0, 0, attempts);
            default -> throw new IllegalArgumentException("no attempt is in state " + state);
        };
    }

    SuccessRate plus(SuccessRate other) {
        return new SuccessRate(
                enrolled + other.enrolled,
                unfinished + other.unfinished,
                waiting + other.waiting,
                refused + other.refused,
                known + other.known);
    }

    /** Who tried and was no member before. */
    public long tried() {
        return enrolled + unfinished + waiting + refused;
    }

    /** The share of them who are members now; absent where nobody tried. */
    public Optional<Double> share() {
        return tried() == 0 ? Optional.empty() : Optional.of((double) enrolled / tried());
    }
}
