package id.gapura.places;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A day of the Javanese week of five days ({@code hari pasaran}), by which many markets are held. It goes on without a break;
 * 17 August 1945 was Legi.
 */
public enum Pasaran {
    LEGI,
    PAHING,
    PON,
    WAGE,
    KLIWON;

    private static final LocalDate A_LEGI = LocalDate.of(1945, 8, 17);

    public static Pasaran of(LocalDate day) {
        return values()[(int) Math.floorMod(day.toEpochDay() - A_LEGI.toEpochDay(), (long) values().length)];
    }

    /** The word the database keeps. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
