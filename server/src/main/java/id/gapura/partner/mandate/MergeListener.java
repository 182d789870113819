package id.gapura.partner.mandate;

import id.gapura.jobs.Listener;
import id.gapura.partner.mandate.Mandate.Ending;
import id.gapura.partner.mandate.Mandate.State;
import id.gapura.places.RegionCode;
import id.gapura.registry.LookalikeReview.WorkersMerged;
import id.gapura.registry.Registry;
import java.util.List;
import java.util.UUID;

/**
 * What a member allowed under a record that was merged holds for the one that stays; where that one has allowed it too,
 * its own holds and the other ends.
 */
final class MergeListener implements Listener<WorkersMerged> {
    private final MandateStore mandates;
    private final DebitStore debits;
    private final MandateChange change;
    private final Registry registry;

    MergeListener(MandateStore mandates, DebitStore debits, MandateChange change, Registry registry) {
        this.mandates = mandates;
        this.debits = debits;
        this.change = change;
        this.registry = registry;
    }

    @Override
    public String name() {
        return "partner.mandates-merged";
    }

    @Override
    public Class<WorkersMerged> event() {
        return WorkersMerged.class;
    }

    @Override
    public void on(WorkersMerged merged) {
        mandates.newest(merged.mergedId())
                .flatMap(mandate -> mandates.lock(mandate.workerId(), mandate.id()))
                .filter(mandate -> mandate.state() != State.ENDED)
                .ifPresent(mandate -> give(mandate, merged.survivorId()));
    }

    private void give(Mandate mandate, UUID survivor) {
        boolean hasOwn = mandates.newest(survivor)
                .filter(own -> own.state() != State.ENDED)
                .isPresent();
        if (hasOwn) {
            change.end(mandate, Ending.MEMBERSHIP_ENDED);
            return;
        }
        var region = registry.regionsOf(List.of(survivor)).getOrDefault(survivor, RegionCode.NATION);
        mandates.merge(mandate, survivor, region);
        debits.merge(mandate, survivor);
    }
}
