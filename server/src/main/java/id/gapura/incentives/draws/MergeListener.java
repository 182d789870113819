package id.gapura.incentives.draws;

import id.gapura.jobs.Listener;
import id.gapura.registry.LookalikeReview.WorkersMerged;

/** The tickets of a merged record are held by the one that stays; the published list is as it was, so both stay in it. */
final class MergeListener implements Listener<WorkersMerged> {
    private final TicketStore tickets;

    MergeListener(TicketStore tickets) {
        this.tickets = tickets;
    }

    @Override
    public String name() {
        return "incentives.tickets-merged";
    }

    @Override
    public Class<WorkersMerged> event() {
        return WorkersMerged.class;
    }

    @Override
    public void on(WorkersMerged merged) {
        tickets.move(merged.mergedId(), merged.survivorId());
    }
}
