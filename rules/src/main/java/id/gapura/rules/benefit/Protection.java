package id.gapura.rules.benefit;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Whether the person was protected on the day of the event; found out before, from the paid months. */
public enum Protection {
    /** The month of the day was paid for. */
    PROTECTED,
    /** Within the allowed months of arrears: whether a benefit is paid is not established. */
    GRACE,
    /** Neither. */
    NONE;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The lower-case code in files and commands. */
    public String code() {
        return code;
    }

    /**
     * The protection with this code.
     *
     * @throws IllegalArgumentException naming the allowed codes
     */
    public static Protection of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("protection must be " + allowed() + ", not " + code));
    }

    private static String allowed() {
        return Arrays.stream(values()).map(Protection::code).collect(Collectors.joining(" or "));
    }
}
