package id.gapura.adoption.objection;

import id.gapura.jobs.Listener;
import id.gapura.registry.LookalikeReview.WorkersMerged;

/** What a merged worker objected the worker that stays objected, and what came of it is that worker's. */
final class MergeListener implements Listener<WorkersMerged> {
    private final ObjectionStore objections;

    MergeListener(ObjectionStore objections) {
        this.objections = objections;
    }

    @Override
    public String name() {
        return "adoption.hearings-merged";
    }

    @Override
    public Class<WorkersMerged> event() {
        return WorkersMerged.class;
    }

    @Override
    public void on(WorkersMerged merged) {
        objections.move(merged.mergedId(), merged.survivorId());
    }
}
