package id.gapura.outreach.contact;

import id.gapura.enrolment.attempts.WorkerMet;
import id.gapura.jobs.Listener;

/** What is known of an attempt is known of its worker, and whom it enrols is a prospect no more. */
final class MetListener implements Listener<WorkerMet> {
    private final Contacts contacts;

    MetListener(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public String name() {
        return "outreach.worker-met";
    }

    @Override
    public Class<WorkerMet> event() {
        return WorkerMet.class;
    }

    @Override
    public void on(WorkerMet met) {
        contacts.met(met.attemptId(), met.workerId());
    }
}
