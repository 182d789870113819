package id.gapura.enrolment.rosters;

import id.gapura.jobs.Listener;
import id.gapura.registry.LookalikeReview.WorkersMerged;

/** Whoever was left out under a record that was merged waits under the one that stays, unless somebody pays for that one. */
final class MergeListener implements Listener<WorkersMerged> {
    private final RosterPeople people;

    MergeListener(RosterPeople people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "enrolment.workers-merged";
    }

    @Override
    public Class<WorkersMerged> event() {
        return WorkersMerged.class;
    }

    @Override
    public void on(WorkersMerged merged) {
        people.merge(merged.mergedId(), merged.survivorId());
    }
}
