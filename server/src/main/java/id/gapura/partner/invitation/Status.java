package id.gapura.partner.invitation;

import id.gapura.enrolment.Codes;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.followup.Outcome;
import java.time.LocalDate;

/** How far an invitation has come: all that a platform hears without the worker's consent. */
public enum Status {
    /** The worker was asked. */
    AWAITING_CONSENT,
    /** The time to answer is over; an officer may still help. */
    NO_ANSWER,
    DECLINED,
    /** The worker said yes; identity is being checked, or an officer decides. */
    IN_PROGRESS,
    ENROLLED,
    /** Was a member before, or became one another way. */
    ALREADY_MEMBER,
    NOT_ENROLLED;

    /** The word the database keeps and platforms read. */
    public String code() {
        return Codes.of(this);
    }

    static Status of(String code) {
        return Codes.read(Status.class, code);
    }

    /** Where an attempt stands on a day. */
    static Status of(Attempt attempt, LocalDate today) {
        return switch (attempt.progress().state()) {
            case ENROLLED -> ENROLLED;
            case ALREADY_MEMBER -> ALREADY_MEMBER;
            case REFUSED -> NOT_ENROLLED;
            case SUBMITTED, CHECKING, NEEDS_DECISION -> IN_PROGRESS;
            case OPEN, ABANDONED -> ofOpen(attempt, today);
        };
    }

    private static Status ofOpen(Attempt attempt, LocalDate today) {
        var follow = attempt.followUp();
        if (follow.outcome().filter(Outcome.DECLINED::equals).isPresent()) {
            return DECLINED;
        }
        if (!attempt.awaitsConsent()) {
            return IN_PROGRESS;
        }
        return follow.listedOn().filter(day -> !day.isAfter(today)).isPresent() ? NO_ANSWER : AWAITING_CONSENT;
    }
}
