package id.gapura.partner.invitation;

import id.gapura.enrolment.attempts.NamedAttemptChanged;
import id.gapura.jobs.Listener;

/** Hears what happens to those whom platforms named. */
final class AttemptListener implements Listener<NamedAttemptChanged> {
    private final Telling telling;

    AttemptListener(Telling telling) {
        this.telling = telling;
    }

    @Override
    public String name() {
        return "partner.invitation";
    }

    @Override
    public Class<NamedAttemptChanged> event() {
        return NamedAttemptChanged.class;
    }

    @Override
    public void on(NamedAttemptChanged changed) {
        telling.tell(changed.attemptId());
    }
}
