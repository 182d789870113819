package id.gapura.reminders.circular;

import id.gapura.jobs.Job;
import id.gapura.reminders.circular.Circular.State;
import java.util.UUID;

/** Writes to whom one circular is for, as soon as another officer allowed it. */
final class SendingJob implements Job {
    static final String NAME = "reminders.circular";

    private final CircularStore circulars;
    private final Sending sending;

    SendingJob(CircularStore circulars, Sending sending) {
        this.circulars = circulars;
        this.sending = sending;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String key) {
        circulars
                .find(UUID.fromString(key))
                .filter(one -> one.state() == State.SENDING || one.state() == State.RUNNING)
                .ifPresent(sending::send);
    }
}
