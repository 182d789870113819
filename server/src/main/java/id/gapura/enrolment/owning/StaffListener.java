package id.gapura.enrolment.owning;

import id.gapura.accounts.StaffChanged;
import id.gapura.enrolment.followup.Owners;
import id.gapura.jobs.Listener;
import id.gapura.jobs.Outbox;

/** Has the cases looked through that an account had, and those of nobody. */
final class StaffListener implements Listener<StaffChanged> {
    private final Outbox outbox;

    StaffListener(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "enrolment.owning";
    }

    @Override
    public Class<StaffChanged> event() {
        return StaffChanged.class;
    }

    @Override
    public void on(StaffChanged changed) {
        outbox.enqueue(HandOverJob.NAME, changed.login());
        outbox.enqueue(HandOverJob.NAME, Owners.NOBODY);
    }
}
