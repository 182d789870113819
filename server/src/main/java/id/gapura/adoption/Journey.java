package id.gapura.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The way of one person up to a day.
 *
 * @param dueOn when the next move follows, if nothing happens before
 */
record Journey(List<Move> moves, Optional<LocalDate> dueOn) {
    static final Journey NONE = new Journey(List.of(), Optional.empty());

    Journey {
        moves = List.copyOf(moves);
    }

    Stage stage() {
        return moves.isEmpty() ? Stage.NONE : moves.getLast().to();
    }

    /** Since when; absent for who never moved. */
    Optional<LocalDate> since() {
        return moves.isEmpty() ? Optional.empty() : Optional.of(moves.getLast().on());
    }
}
