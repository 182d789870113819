package id.gapura.contributions.suspense;

import id.gapura.jobs.Listener;
import id.gapura.jobs.Outbox;
import id.gapura.registry.WorkersRegistered;

/** Asks for money that has waited for somebody to be posted, once they are registered. */
final class RegisteredListener implements Listener<WorkersRegistered> {
    private final WaitingStore waiting;
    private final Outbox outbox;

    RegisteredListener(WaitingStore waiting, Outbox outbox) {
        this.waiting = waiting;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "contributions.workers-registered";
    }

    @Override
    public Class<WorkersRegistered> event() {
        return WorkersRegistered.class;
    }

    @Override
    public void on(WorkersRegistered registered) {
        waiting.byKeys(registered.nikKeys()).forEach(payment -> outbox.enqueue(SuspenseMatch.NAME, payment.toString()));
    }
}
