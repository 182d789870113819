package id.gapura.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The line of work, as far as the price of a contribution depends on it (PP 50/2025). */
public enum Sector {
    /** Online drivers, couriers and drivers of public transport. */
    TRANSPORT,
    OTHER;

    /** Words in a livelihood that mean driving people or goods for pay. */
    private static final List<String> DRIVING = List.of(
            "ojek", "ojol", "kurir", "sopir", "supir", "pengemudi", "driver", "angkot", "becak", "bentor", "taksi");

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

    /** Words that make a livelihood one of transport, for who must tell the sector without asking. */
    public static List<String> drivingWords() {
        return DRIVING;
    }

    /** The sector of a livelihood in free Indonesian words, such as {@code tukang ojek} (decision 0010). */
    public static Sector ofLivelihood(String livelihood) {
        var words = livelihood.toLowerCase(Locale.ROOT);
        return DRIVING.stream().anyMatch(words::contains) ? TRANSPORT : OTHER;
    }

    private static String allowed() {
        return Arrays.stream(values()).map(Sector::code).collect(Collectors.joining(" or "));
    }
}
