package id.gapura.enrolment.attempts;

import id.gapura.enrolment.Codes;

/** How far an attempt has come. */
public enum State {
    /** Being filled in. */
    OPEN,
    /** Complete and handed in; the ID office is about to be asked. */
    SUBMITTED,
    /** A member provisionally; the ID office is asked again and again until it answers. */
    CHECKING,
    /** An officer has to decide. */
    NEEDS_DECISION,
    ENROLLED,
    /** The worker was a member before. */
    ALREADY_MEMBER,
    REFUSED,
    /** Left unfinished for days. Never stored: an open attempt becomes it by time, and is open again with the next answer. */
    ABANDONED;

    /** The word the database keeps. */
    public String code() {
        return Codes.of(this);
    }

    /** Whether nothing follows any more. */
    public boolean isEnd() {
        return this == ENROLLED || this == ALREADY_MEMBER || this == REFUSED;
    }

    static State of(String code) {
        return Codes.read(State.class, code);
    }
}
