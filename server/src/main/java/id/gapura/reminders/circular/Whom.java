package id.gapura.reminders.circular;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which members of its places a circular is for. */
public enum Whom {
    EVERYBODY,
    /** Registered, and never paid for. */
    UNPAID,
    /** Protected today. */
    COVERED,
    /** Protected today, and stayed for half a year or renewed in time. */
    STAYED,
    /** No longer protected, and still a member. */
    ARREARS,
    LAPSED,
    /** Each some days after joining. */
    JOINED,
    /** Each some days after the membership lapsed, unless they came back. */
    LEFT;

    /** The word the database and forms keep. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether each is written to on a day of their own, for as long as it runs. */
    public boolean isSeries() {
        return this == JOINED || this == LEFT;
    }

    public static Optional<Whom> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /**
     * The one of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Whom of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("nobody is called " + code));
    }
}
