package id.gapura.survey.answer;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Subject;
import id.gapura.jobs.Listener;
import id.gapura.registry.LookalikeReview.WorkersMerged;
import java.time.InstantSource;

/** What a merged worker answered stays with the worker that stays, unless one of the two said no since. */
final class MergeListener implements Listener<WorkersMerged> {
    private final InterviewStore interviews;
    private final Consents consents;
    private final InstantSource clock;

    MergeListener(InterviewStore interviews, Consents consents, InstantSource clock) {
        this.interviews = interviews;
        this.consents = consents;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "survey.workers-merged";
    }

    @Override
    public Class<WorkersMerged> event() {
        return WorkersMerged.class;
    }

    @Override
    public void on(WorkersMerged merged) {
        var now = clock.instant();
        interviews.move(merged.mergedId(), merged.survivorId(), now);
        if (!consents.allows(Subject.worker(merged.survivorId()), Purpose.SURVEY)) {
            interviews.untie(merged.survivorId(), now);
        }
    }
}
