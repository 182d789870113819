package id.gapura.agents;

import id.gapura.jobs.Listener;
import id.gapura.registry.LookalikeReview.WorkersMerged;

/** Whoever recruited somebody under a record that was merged earns on the one that stays. */
final class MergeListener implements Listener<WorkersMerged> {
    private final CommissionStore store;

    MergeListener(CommissionStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "agents.workers-merged";
    }

    @Override
    public Class<WorkersMerged> event() {
        return WorkersMerged.class;
    }

    @Override
    public void on(WorkersMerged merged) {
        store.merge(merged.mergedId(), merged.survivorId());
    }
}
