package id.gapura.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The line of work, as far as the price of a contribution depends on it (PP 50/2025). */
public enum Sector {
    /** Online drivers, couriers and drivers of public transport. */
    TRANSPORT,
    OTHER;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The lower-case code in files, databases and commands. */
    public String code() {
        return code;
    }

    /**
     * The sector with this code.
     *
     * @throws IllegalArgumentException naming the allowed codes
     */
    public static Sector of(String code) {
        return Arrays.stream(values())
                .filter(sector -> sector.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("sector must be " + allowed() + ", not " + code));
    }

    private static String allowed() {
        return Arrays.stream(values()).map(Sector::code).collect(Collectors.joining(" or "));
    }
}
