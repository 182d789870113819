package id.gapura.enrolment.attempts;

import id.gapura.jobs.Event;
import id.gapura.kernel.Jakarta;
import id.gapura.places.RegionCode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** How many attempts stand where has changed. */
public record AttemptsMoved(List<Move> moves) implements Event {
    public AttemptsMoved {
        moves = List.copyOf(moves);
    }

    /**
     * So many more attempts ({@code change} may be negative).
     *
     * @param region an official code
     * @param weekOn the Monday of the week in which they were opened
     * @param door a code of {@link Door}
     * @param state a code of {@link State}
     */
    public record Move(String region, LocalDate weekOn, String door, String state, long change) {
        /** So many more that were opened at a moment. */
        public static Move of(RegionCode region, Instant openedAt, Door door, State state, long change) {
            var week = Jakarta.day(openedAt).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new Move(region.text(), week, door.code(), state.code(), change);
        }
    }
}
