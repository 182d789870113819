package id.gapura.adoption.objection;

import id.gapura.jobs.Listener;
import id.gapura.registry.twice.NotedTwice.ProspectsMerged;

/** What a prospect who was noted twice objected the one who stays objected. */
final class ProspectMergeListener implements Listener<ProspectsMerged> {
    private final ObjectionStore objections;

    ProspectMergeListener(ObjectionStore objections) {
        this.objections = objections;
    }

    @Override
    public String name() {
        return "adoption.prospect-hearings-merged";
    }

    @Override
    public Class<ProspectsMerged> event() {
        return ProspectsMerged.class;
    }

    @Override
    public void on(ProspectsMerged merged) {
        objections.move(merged.mergedId(), merged.survivorId());
    }
}
