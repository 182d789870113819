package id.gapura.partner.mandate;

import id.gapura.jobs.Listener;
import id.gapura.places.RegionCode;
import id.gapura.registry.WorkerCorrection.WorkerMoved;

/** Lists a member's mandate where the member lives now. */
final class MovedListener implements Listener<WorkerMoved> {
    private final MandateStore mandates;

    MovedListener(MandateStore mandates) {
        this.mandates = mandates;
    }

    @Override
    public String name() {
        return "partner.mandate-moved";
    }

    @Override
    public Class<WorkerMoved> event() {
        return WorkerMoved.class;
    }

    @Override
    public void on(WorkerMoved moved) {
        mandates.move(moved.workerId(), RegionCode.of(moved.to()));
    }
}
