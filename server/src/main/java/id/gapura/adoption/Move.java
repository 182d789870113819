package id.gapura.adoption;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Somebody came to a stage.
 *
 * @param step its place among the moves of the person, from 0
 */
public record Move(int step, LocalDate on, Stage from, Stage to, Cause cause) {
    /** The Monday of its week. */
    LocalDate weekOn() {
        return on.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
