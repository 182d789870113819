package id.gapura.groups;

import id.gapura.jobs.Listener;
import id.gapura.registry.LookalikeReview.WorkersMerged;

/** Whoever pays with a group under a record that was merged pays with it under the one that stays. */
final class MergeListener implements Listener<WorkersMerged> {
    private final GroupStore groups;
    private final CollectionStore collections;

    MergeListener(GroupStore groups, CollectionStore collections) {
        this.groups = groups;
        this.collections = collections;
    }

    @Override
    public String name() {
        return "groups.workers-merged";
    }

    @Override
    public Class<WorkersMerged> event() {
        return WorkersMerged.class;
    }

    @Override
    public void on(WorkersMerged merged) {
        groups.merge(merged.mergedId(), merged.survivorId());
        collections.merge(merged.mergedId(), merged.survivorId());
    }
}
