package id.gapura.console.ledger;

import id.gapura.console.Typed;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days somebody asks for, as written; a day left out is the one that is usual there.
 *
 * @param fault whether something written is no day, or the days run backwards
 */
record Span(LocalDate from, LocalDate to, boolean fault) {
    static Span of(String from, String to, LocalDate usualFrom, LocalDate usualTo) {
        var first = read(from, usualFrom);
        var last = read(to, usualTo);
        if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
            return new Span(usualFrom, usualTo, true);
        }
        return new Span(first.get(), last.get(), false);
    }

    private static Optional<LocalDate> read(String written, LocalDate usual) {
        return written.isBlank() ? Optional.of(usual) : Typed.asDay(written.strip());
    }
}
