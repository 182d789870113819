package id.gapura.villages;

import id.gapura.places.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The award of a village ({@code piagam}), or the proposal to give it.
 *
 * @param decision empty while it waits
 */
public record Award(
        UUID id, RegionCode village, State state, String proposedBy, Instant proposedAt, Optional<Decision> decision) {
    /** How far it has come. */
    public enum State {
        PROPOSED,
        AWARDED,
        REFUSED;

        /** The word the database keeps. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * What a second officer said.
     *
     * @param term for how long it is given; empty where it was refused
     */
    public record Decision(String by, Instant at, Optional<Term> term) {}

    /** From a day to another, both inclusive. */
    public record Term(LocalDate from, LocalDate to) {}

    /** For how long; empty unless it was given. */
    public Optional<Term> term() {
        return decision.flatMap(Decision::term);
    }

    public boolean holdsOn(LocalDate day) {
        return term().filter(term -> !day.isBefore(term.from()) && !day.isAfter(term.to()))
                .isPresent();
    }
}
