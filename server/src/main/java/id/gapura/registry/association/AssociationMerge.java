package id.gapura.registry.association;

import id.gapura.jobs.Listener;
import id.gapura.kernel.Jakarta;
import id.gapura.registry.LookalikeReview.WorkersMerged;
import java.time.InstantSource;
import java.util.List;

/** Lets a worker that stays belong where the one merged into it belonged. */
final class AssociationMerge implements Listener<WorkersMerged> {
    private static final String SYSTEM = "system";

    private final JoiningStore joinings;
    private final InstantSource clock;

    AssociationMerge(JoiningStore joinings, InstantSource clock) {
        this.joinings = joinings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "registry.associations-merged";
    }

    @Override
    public Class<WorkersMerged> event() {
        return WorkersMerged.class;
    }

    @Override
    public void on(WorkersMerged merged) {
        var today = Jakarta.today(clock);
        for (var one : joinings.of(merged.mergedId())) {
            if (one.left().isEmpty()) {
                joinings.join(one.associationId(), List.of(merged.survivorId()), one.joined(), SYSTEM, clock.instant());
                joinings.leave(one.associationId(), merged.mergedId(), today, SYSTEM);
            }
        }
    }
}
