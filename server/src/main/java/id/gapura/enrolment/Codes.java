package id.gapura.enrolment;

import java.util.Locale;

/** The lower-case words with dashes that the database keeps for the names of an enum. */
public final class Codes {
    private Codes() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The value of a code.
     *
     * @throws IllegalArgumentException if no name has it
     */
    public static <E extends Enum<E>> E read(Class<E> kind, String code) {
        return Enum.valueOf(kind, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
