package id.gapura.incentives.stock;

import id.gapura.jobs.Listener;
import id.gapura.registry.LookalikeReview.WorkersMerged;

/** Whoever was given what nobody gets two of, under a record that was merged, has it under the one that stays. */
final class MergeListener implements Listener<WorkersMerged> {
    private final StockStore store;

    MergeListener(StockStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "incentives.workers-merged";
    }

    @Override
    public Class<WorkersMerged> event() {
        return WorkersMerged.class;
    }

    @Override
    public void on(WorkersMerged merged) {
        store.carry(merged.mergedId(), merged.survivorId());
    }
}
