package id.gapura.rules.law;

import java.time.LocalDate;

/**
 * The days on which a value is in force ({@code masa berlaku}), both ends inclusive.
 *
 * @param until the last day; {@link #OPEN} while no end is known
 */
public record Validity(LocalDate from, LocalDate until) {
    public static final LocalDate OPEN = LocalDate.MAX;

    public Validity {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("ends on " + until + " before it begins on " + from);
        }
    }

    public boolean isOpen() {
        return until.equals(OPEN);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Both ends in ISO form, as {@code 2026-01-01..2026-12-31} or {@code 2027-01-01..}. */
    @Override
    public String toString() {
        return from + ".." + (isOpen() ? "" : until);
    }
}
