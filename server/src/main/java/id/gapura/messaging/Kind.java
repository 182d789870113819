package id.gapura.messaging;

import java.time.Duration;
import java.util.Arrays;

/** Why a message is sent; the more urgent kinds come first. */
public enum Kind {
    /** A one-time code that somebody at a page waits for. Its text is forgotten once it went. */
    CODE("code", Duration.ofMinutes(10)),
    /** The answer to what somebody wrote. */
    ANSWER("answer", Duration.ofHours(1)),
    /** What somebody asked to be told, such as a card number. */
    NOTICE("notice", Duration.ofDays(3)),
    /** A reminder or news; goes only to who agreed. */
    REMINDER("reminder", Duration.ofDays(1));

    private final String code;
    private final Duration useful;

    Kind(String code, Duration useful) {
        this.code = code;
        this.useful = useful;
    }

    String code() {
        return code;
    }

    /** How long it is worth sending. */
    Duration useful() {
        return useful;
    }

    boolean needsConsent() {
        return this == REMINDER;
    }

    static Kind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of message is called " + code));
    }
}
