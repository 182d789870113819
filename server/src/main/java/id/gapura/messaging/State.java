package id.gapura.messaging;

import java.util.Arrays;

/** What became of a message. */
public enum State {
    WAITING("waiting"),
    /** A carrier took it. */
    SENT("sent"),
    DELIVERED("delivered"),
    /** A carrier would not take it, or could not deliver it. */
    FAILED("failed"),
    /** It was handed over, and nobody can say whether it went; it is not sent again. */
    UNKNOWN("unknown"),
    /** Whom it was for does not agree, or no longer. */
    WITHHELD("withheld"),
    /** Nobody would carry it while it was of use. */
    LATE("late");

    private final String code;

    State(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static State of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no message is " + code));
    }
}
