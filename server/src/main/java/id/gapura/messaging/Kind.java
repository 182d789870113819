package id.gapura.messaging;

import java.time.Duration;
import java.util.Arrays;

/** Why a message is sent. */
public enum Kind {
    /** A one-time code that somebody at a page waits for. Its text is forgotten once it went. */
    CODE("code", 0, Duration.ofMinutes(10)),
    /** The answer to what somebody wrote. */
    ANSWER("answer", 1, Duration.ofHours(1)),
    /** What somebody asked to be told, such as a card number, or is asked once. */
    NOTICE("notice", 2, Duration.ofDays(3)),
    /**
     * What somebody has to know that happens without them, such as a debit to come or an officer's decision about them:
     * whatever they say of reminders, but by day.
     */
    ADVICE("advice", 2, Duration.ofDays(3)),
    /**
     * Asks somebody who is not known to us yet whether they want what another proposed for them. Nobody can have agreed to
     * it beforehand; it goes by day, and to no phone that stopped our messages.
     */
    INVITATION("invitation", 4, Duration.ofDays(3)),
    /** Something is due, ends or has ended. */
    REMINDER("reminder", 3, Duration.ofDays(1)),
    /** Something worth knowing that can wait: a reminder goes first. */
    LESSON("lesson", 4, Duration.ofDays(3));

    private final String code;
    private final int urgency;
    private final Duration useful;

    Kind(String code, int urgency, Duration useful) {
        this.code = code;
        this.urgency = urgency;
        this.useful = useful;
    }

    public String code() {
        return code;
    }

    /** The smaller goes first. */
    int urgency() {
        return urgency;
    }

    /** How long it is worth sending. */
    Duration useful() {
        return useful;
    }

    /** Nobody waits for it at night. */
    boolean isForTheDay() {
        return this == ADVICE || this == INVITATION || needsConsent();
    }

    /** It goes only to who agreed, by day, and not too often. */
    boolean needsConsent() {
        return this == REMINDER || this == LESSON;
    }

    /** It needs no yes, but a no is heeded. */
    boolean heedsStop() {
        return this == INVITATION;
    }

    static Kind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of message is called " + code));
    }
}
