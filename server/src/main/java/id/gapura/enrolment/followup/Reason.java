package id.gapura.enrolment.followup;

import id.gapura.enrolment.Codes;

/** Why an attempt is no member yet. How long an officer has is the parameter {@code enrolment.rescue-days}. */
public enum Reason {
    /** Answers are still missing. */
    UNFINISHED,
    /** An answer cannot be right. */
    FAULTY,
    /** The worker asked to be called. */
    CALL_ASKED,
    /** The worker was asked whether they want it, and has not answered in time. */
    CONSENT_AWAITED,
    /** Too old or too young to be registered, or a birth date that is wrong. */
    AGE,
    /** The ID office has something else on record. */
    IDENTITY_DIFFERS,
    /** The ID office knows nobody with this NIK. */
    NIK_UNKNOWN,
    /** Somebody of another name is registered with this NIK. */
    NIK_OF_ANOTHER,
    /** The ID office has not answered for days. */
    OFFICE_SILENT,
    /** The worker was asked to bring a document. */
    DOCUMENT_AWAITED,
    /** Did not sign the sheet of a roster, so that nobody pays. */
    UNSIGNED,
    /** The membership of whom a roster named is over. */
    MEMBERSHIP_CLOSED,
    /** Has other programmes than the sponsor of a roster pays for. */
    OTHER_PROGRAMMES,
    /** Has paid before, where the sponsor of a roster gives free months to newcomers alone. */
    NOT_NEW;

    /** The word that the database and the rules keep. */
    public String code() {
        return Codes.of(this);
    }

    /** What helps as a rule. */
    NextStep usualStep() {
        return switch (this) {
            case UNFINISHED,
                    FAULTY,
                    CALL_ASKED,
                    CONSENT_AWAITED,
                    AGE,
                    UNSIGNED,
                    MEMBERSHIP_CLOSED,
                    OTHER_PROGRAMMES,
                    NOT_NEW -> NextStep.CALL;
            case IDENTITY_DIFFERS, NIK_UNKNOWN, NIK_OF_ANOTHER, OFFICE_SILENT -> NextStep.DECIDE;
            case DOCUMENT_AWAITED -> NextStep.AWAIT_DOCUMENT;
        };
    }

    /**
     * The value of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Reason of(String code) {
        return Codes.read(Reason.class, code);
    }
}
