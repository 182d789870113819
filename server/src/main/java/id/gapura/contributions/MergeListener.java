package id.gapura.contributions;

import id.gapura.jobs.Listener;
import id.gapura.registry.LookalikeReview.WorkersMerged;

/** Moves what a merged worker has paid to the worker that stays. */
final class MergeListener implements Listener<WorkersMerged> {
    private final MonthTransfer transfer;

    MergeListener(MonthTransfer transfer) {
        this.transfer = transfer;
    }

    @Override
    public String name() {
        return "contributions.workers-merged";
    }

    @Override
    public Class<WorkersMerged> event() {
        return WorkersMerged.class;
    }

    @Override
    public void on(WorkersMerged merged) {
        transfer.run(merged.mergedId(), merged.survivorId());
    }
}
