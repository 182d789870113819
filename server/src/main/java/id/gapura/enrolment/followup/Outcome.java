package id.gapura.enrolment.followup;

import id.gapura.enrolment.Codes;

/** How the rescue of a failed attempt ended. */
public enum Outcome {
    ENROLLED,
    UNREACHABLE,
    DECLINED,
    /** The worker was a member before, or came in by another attempt. */
    DUPLICATE,
    CANNOT_BE_HELPED;

    public String code() {
        return Codes.of(this);
    }

    /**
     * The value of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Outcome of(String code) {
        return Codes.read(Outcome.class, code);
    }
}
