package id.gapura.registry.evidence;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.jobs.Listener;
import id.gapura.registry.LookalikeReview.WorkersMerged;
import java.time.InstantSource;

/**
 * Gives a worker that stays the evidence of the one merged into it, but for photos where the last word of the two on them was
 * no.
 */
final class EvidenceMerge implements Listener<WorkersMerged> {
    private final EvidenceStore pieces;
    private final Evidence evidence;
    private final Consents consents;
    private final InstantSource clock;

    EvidenceMerge(EvidenceStore pieces, Evidence evidence, Consents consents, InstantSource clock) {
        this.pieces = pieces;
        this.evidence = evidence;
        this.consents = consents;
        this.clock = clock;
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
        if (consents.refuses(merged.survivorId(), Purpose.EVIDENCE_PHOTO)) {
            evidence.withdrawPhotos(merged.survivorId(), clock.instant());
        }
    }
}
