package id.gapura.outreach.contact;

import id.gapura.jobs.Listener;
import id.gapura.outreach.contact.ContactStore.Kind;
import id.gapura.registry.twice.NotedTwice.ProspectsMerged;

/** What is known of a prospect who was noted twice is known of the one who stays. */
final class ProspectMergeListener implements Listener<ProspectsMerged> {
    private final ContactStore contacts;
    private final VisitStore visits;

    ProspectMergeListener(ContactStore contacts, VisitStore visits) {
        this.contacts = contacts;
        this.visits = visits;
    }

    @Override
    public String name() {
        return "outreach.prospects-merged";
    }

    @Override
    public Class<ProspectsMerged> event() {
        return ProspectsMerged.class;
    }

    @Override
    public void on(ProspectsMerged merged) {
        contacts.carry(merged.mergedId(), merged.survivorId(), Kind.PROSPECT);
        visits.carry(merged.mergedId(), merged.survivorId(), Kind.PROSPECT);
    }
}
