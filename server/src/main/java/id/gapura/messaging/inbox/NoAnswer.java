package id.gapura.messaging.inbox;

import java.util.Arrays;
import java.util.Optional;

/** Why a question needs no answer. */
public enum NoAnswer {
    /** It was a greeting or a thank you. */
    THANKS("thanks"),
    /** An officer spoke with them. */
    SPOKEN("spoken"),
    /** It was meant for somebody else, or for nobody. */
    NOT_FOR_US("not-for-us");

    private final String code;

    NoAnswer(String code) {
        this.code = code;
    }

    /** The word the database and pages keep. */
    public String code() {
        return code;
    }

    /** The reason of a code from outside. */
    public static Optional<NoAnswer> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
