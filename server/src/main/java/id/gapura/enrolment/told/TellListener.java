package id.gapura.enrolment.told;

import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.WorkerMet;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.jobs.Listener;
import id.gapura.registry.Origin;
import id.gapura.registry.Registry;
import id.gapura.registry.evidence.Evidence;
import id.gapura.registry.livelihood.Livelihoods;
import java.util.UUID;

/** What was told when somebody was enrolled is known of the worker, as soon as there is one. */
final class TellListener implements Listener<WorkerMet> {
    private final Attempts attempts;
    private final Registry registry;
    private final Livelihoods livelihoods;
    private final Evidence evidence;

    TellListener(Attempts attempts, Registry registry, Livelihoods livelihoods, Evidence evidence) {
        this.attempts = attempts;
        this.registry = registry;
        this.livelihoods = livelihoods;
        this.evidence = evidence;
    }

    @Override
    public String name() {
        return "enrolment.told";
    }

    @Override
    public Class<WorkerMet> event() {
        return WorkerMet.class;
    }

    @Override
    public void on(WorkerMet met) {
        attempts.find(met.attemptId()).ifPresent(attempt -> tell(attempt, met.workerId()));
    }

    private void tell(Attempt attempt, UUID worker) {
        var draft = attempt.draft();
        var actor = attempt.opened().actor();
        draft.find(DraftField.FIRST_JOB).map(StatedJob::read).ifPresent(job -> describe(worker, 1, job, actor));
        draft.find(DraftField.SECOND_JOB)
                .map(StatedJob::read)
                .ifPresent(job -> describe(worker, known(worker) + 1, job, actor));
        draft.find(DraftField.HEALTH).map(StatedHealth::read).ifPresent(said -> record(attempt, worker, said));
    }

    private int known(UUID worker) {
        return livelihoods.of(registry.find(worker).orElseThrow()).count();
    }

    /** Whatever was described before stays, and more than the law lets one register is left out. */
    private void describe(UUID worker, int rank, StatedJob job, String actor) {
        livelihoods.state(worker, rank, job.description(), actor);
    }

    private void record(Attempt attempt, UUID worker, StatedHealth said) {
        var origin = new Origin(
                "attempt:" + attempt.id(),
                attempt.opened().actor(),
                attempt.progress().touchedAt());
        evidence.recordHealth(new Evidence.Label(attempt.id(), worker, said.on(), origin), said.statement());
    }
}
