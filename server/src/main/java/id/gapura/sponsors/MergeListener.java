package id.gapura.sponsors;

import id.gapura.jobs.Listener;
import id.gapura.registry.LookalikeReview.WorkersMerged;

/** Whoever a sponsor pays for under a record that was merged is paid for under the one that stays. */
final class MergeListener implements Listener<WorkersMerged> {
    private final SchemeStore store;
    private final Schemes schemes;

    MergeListener(SchemeStore store, Schemes schemes) {
        this.store = store;
        this.schemes = schemes;
    }

    @Override
    public String name() {
        return "sponsors.workers-merged";
    }

    @Override
    public Class<WorkersMerged> event() {
        return WorkersMerged.class;
    }

    @Override
    public void on(WorkersMerged merged) {
        store.merge(merged.mergedId(), merged.survivorId()).forEach(schemes::pay);
    }
}
