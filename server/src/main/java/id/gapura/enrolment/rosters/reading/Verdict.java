package id.gapura.enrolment.rosters.reading;

import java.util.Locale;

/** What becomes of a row of a roster. */
public enum Verdict {
    ACCEPT,
    /** Accepted, and somebody should look at it some day. */
    WARN,
    /** The same person stands earlier in the file. */
    DUPLICATE,
    REJECT,
    BLANK,
    /** No person at all: a total row, or the header once more. */
    SKIP;

    /** Lower-case name, as files and the database have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the row brings a person in. */
    public boolean isTaken() {
        return this == ACCEPT || this == WARN;
    }

    /**
     * The verdict of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Verdict of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
