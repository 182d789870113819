package id.gapura.registry.evidence;

import id.gapura.registry.evidence.Piece.Kind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What evidence there is for the start of a membership.
 *
 * @param start the day it began
 */
public record Standing(LocalDate start, Timing work, Timing health) {
    /** When evidence is of, compared with the start it is for. */
    public enum Timing {
        /** Within the days before and after that the parameter {@code evidence.window-days} allows. */
        IN_TIME,
        /** Later: still worth something, but it does not show how it was at the start. */
        LATE,
        MISSING
    }

    static Standing of(List<Piece> pieces, LocalDate start, int days) {
        return new Standing(
                start,
                timing(pieces, Kind::isOfWork, start, days),
                timing(pieces, kind -> !kind.isOfWork(), start, days));
    }

    private static Timing timing(List<Piece> pieces, Predicate<Kind> kind, LocalDate start, int days) {
        Optional<LocalDate> first = pieces.stream()
                .filter(piece -> piece.isValid() && kind.test(piece.kind()))
                .map(Piece::madeOn)
                .filter(day -> !day.isBefore(start.minusDays(days)))
                .min(Comparator.naturalOrder());
        return first.map(day -> day.isAfter(start.plusDays(days)) ? Timing.LATE : Timing.IN_TIME)
                .orElse(Timing.MISSING);
    }

    public boolean isComplete() {
        return work == Timing.IN_TIME && health == Timing.IN_TIME;
    }
}
