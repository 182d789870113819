package id.gapura.outreach.contact;

import id.gapura.jobs.Listener;
import id.gapura.outreach.contact.ContactStore.Kind;
import id.gapura.registry.LookalikeReview.WorkersMerged;

/** What is known of a merged worker is known of the worker that stays. */
final class MergeListener implements Listener<WorkersMerged> {
    private final ContactStore contacts;
    private final VisitStore visits;

    MergeListener(ContactStore contacts, VisitStore visits) {
        this.contacts = contacts;
        this.visits = visits;
    }

    @Override
    public String name() {
        return "outreach.workers-merged";
    }

    @Override
    public Class<WorkersMerged> event() {
        return WorkersMerged.class;
    }

    @Override
    public void on(WorkersMerged merged) {
        contacts.carry(merged.mergedId(), merged.survivorId(), Kind.WORKER);
        visits.carry(merged.mergedId(), merged.survivorId(), Kind.WORKER);
    }
}
