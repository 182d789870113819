package id.gapura.enrolment.attempts;

import id.gapura.jobs.Event;
import java.time.LocalDate;
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
    public record Move(String region, LocalDate weekOn, String door, String state, long change) {}
}
