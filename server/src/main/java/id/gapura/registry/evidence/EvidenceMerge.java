package id.gapura.registry.evidence;

import id.gapura.jobs.Listener;
import id.gapura.registry.LookalikeReview.WorkersMerged;

/** Gives a worker that stays the evidence of the one merged into it. */
final class EvidenceMerge implements Listener<WorkersMerged> {
    private final EvidenceStore pieces;

    EvidenceMerge(EvidenceStore pieces) {
        this.pieces = pieces;
    }

    @Override
    public String name() {
        return "registry.evidence-merged";
    }

    @Override
    public Class<WorkersMerged> event() {
        return WorkersMerged.class;
    }

    @Override
    public void on(WorkersMerged merged) {
        pieces.handOver(merged.mergedId(), merged.survivorId());
    }
}
