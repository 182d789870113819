package id.gapura.field.visits;

import id.gapura.jobs.Listener;
import id.gapura.registry.twice.NotedTwice.ProspectsMerged;

/** Who was visited is left in peace as who stays of them. */
final class ProspectMergeListener implements Listener<ProspectsMerged> {
    private final Visits visits;

    ProspectMergeListener(Visits visits) {
        this.visits = visits;
    }

    @Override
    public String name() {
        return "field.prospects-merged";
    }

    @Override
    public Class<ProspectsMerged> event() {
        return ProspectsMerged.class;
    }

    @Override
    public void on(ProspectsMerged merged) {
        visits.handOn(merged.mergedId().toString(), merged.survivorId().toString());
    }
}
