package id.gapura.membership;

import id.gapura.jobs.Listener;
import id.gapura.places.RegionCode;
import id.gapura.registry.WorkerCorrection.WorkerMoved;

/** Counts a member where the worker lives now. */
final class MoveListener implements Listener<WorkerMoved> {
    private final Membership membership;

    MoveListener(Membership membership) {
        this.membership = membership;
    }

    @Override
    public String name() {
        return "membership.worker-moved";
    }

    @Override
    public Class<WorkerMoved> event() {
        return WorkerMoved.class;
    }

    @Override
    public void on(WorkerMoved moved) {
        membership
                .find(moved.workerId())
                .ifPresent(member -> membership.move(member, RegionCode.of(moved.from()), RegionCode.of(moved.to())));
    }
}
