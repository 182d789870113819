package id.gapura.enrolment.told;

import id.gapura.consents.Consents;
import id.gapura.consents.Subject;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.State;
import id.gapura.enrolment.attempts.WorkerMet;
import id.gapura.jobs.Listener;

/** What somebody allowed, or refused, when being enrolled is the worker's word, as soon as there is one. */
final class AllowedListener implements Listener<WorkerMet> {
    private final Attempts attempts;
    private final Consents consents;

    AllowedListener(Attempts attempts, Consents consents) {
        this.attempts = attempts;
        this.consents = consents;
    }

    @Override
    public String name() {
        return "enrolment.allowed";
    }

    @Override
    public Class<WorkerMet> event() {
        return WorkerMet.class;
    }

    @Override
    public void on(WorkerMet met) {
        attempts.find(met.attemptId())
                .filter(AllowedListener::isByThatPerson)
                .ifPresent(attempt -> consents.hand(Subject.attempt(attempt.id()), Subject.worker(met.workerId())));
    }

    /** Whoever types a member's NIK alone, at a door where nobody looks, has not shown to be that member. */
    private static boolean isByThatPerson(Attempt attempt) {
        return attempt.progress().state() != State.ALREADY_MEMBER
                || switch (attempt.opened().door()) {
                    case SELF, MESSAGE -> false;
                    case CONSOLE, FIELD, AGENT, ROSTER, PLATFORM -> true;
                };
    }
}
