package id.gapura.messaging;

import java.util.Locale;

/** Why we do not send a message. */
public enum Refusal {
    NONE,
    /** Whom it was for never agreed, or no longer. */
    NO_CONSENT,
    /** Who holds the phone, or whom it was for, stopped our messages and has not started them again. */
    STOPPED,
    /** They got as many this week as may be. */
    OVER_CAP,
    /** Whoever had it sent took it back. */
    RECALLED;

    /** Stands where a carrier's word would, had it been a carrier. */
    public String code() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
