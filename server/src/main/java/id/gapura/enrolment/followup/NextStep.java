package id.gapura.enrolment.followup;

import id.gapura.enrolment.Codes;

/** What an officer does next for somebody whose enrolment failed. */
public enum NextStep {
    CALL,
    VISIT,
    /** Go on with the draft together with the worker. */
    FINISH,
    DECIDE,
    AWAIT_DOCUMENT;

    public String code() {
        return Codes.of(this);
    }

    /**
     * The value of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static NextStep of(String code) {
        return Codes.read(NextStep.class, code);
    }
}
