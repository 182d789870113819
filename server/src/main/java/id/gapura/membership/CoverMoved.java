package id.gapura.membership;

import id.gapura.jobs.Event;
import java.time.LocalDate;
import java.util.List;

/** Members of some places are protected until another day than before; summed, so that an event stays small. */
public record CoverMoved(List<Move> moves) implements Event {
    /** The day under which members who never paid are counted. */
    public static final LocalDate NEVER_PAID = LocalDate.of(1, 1, 1);

    public CoverMoved {
        moves = List.copyOf(moves);
    }

    /**
     * So many more members ({@code change} may be negative) of a region are protected until a day.
     *
     * @param region an official code
     */
    public record Move(String region, LocalDate protectedUntil, long change) {}
}
