package id.gapura.enrolment.attempts;

import id.gapura.enrolment.Codes;

/** The way by which somebody tries to come in. */
public enum Door {
    /** By themselves, on the web. */
    SELF,
    /** Helped by an officer in the console. */
    CONSOLE,
    /** Helped by whoever works outside, with the field app. */
    FIELD,
    AGENT,
    /** Named in an office's file. */
    ROSTER,
    /** Sent by a platform on which they work. */
    PLATFORM,
    /** By SMS, WhatsApp or a menu of numbers. */
    MESSAGE;

    /** The word the database keeps. */
    public String code() {
        return Codes.of(this);
    }

    /**
     * The door of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Door of(String code) {
        return Codes.read(Door.class, code);
    }
}
