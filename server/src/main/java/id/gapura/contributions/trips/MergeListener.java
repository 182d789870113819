package id.gapura.contributions.trips;

import id.gapura.jobs.Listener;
import id.gapura.registry.LookalikeReview.WorkersMerged;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** What a worker agreed to under a record that was merged holds for the one that stays. */
final class MergeListener implements Listener<WorkersMerged> {
    private final TripConsentStore store;
    private final InstantSource clock;

    MergeListener(TripConsentStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "contributions.consents-merged";
    }

    @Override
    public Class<WorkersMerged> event() {
        return WorkersMerged.class;
    }

    @Override
    public void on(WorkersMerged merged) {
        store.merge(merged.mergedId(), merged.survivorId(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
