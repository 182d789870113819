package id.gapura.reminders;

import id.gapura.jobs.Listener;
import id.gapura.jobs.Outbox;
import id.gapura.messaging.MessagesTaken;
import java.time.Duration;

/** Hears which reminders went: who was told that a sponsor ends is not told by an officer as well. */
final class TakenListener implements Listener<MessagesTaken> {
    private final DueStore due;
    private final Outbox outbox;

    TakenListener(DueStore due, Outbox outbox) {
        this.due = due;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "reminders.taken";
    }

    @Override
    public Class<MessagesTaken> event() {
        return MessagesTaken.class;
    }

    @Override
    public Duration patience() {
        return UNHURRIED;
    }

    @Override
    public void on(MessagesTaken taken) {
        var ends = taken.messages().stream()
                .filter(one -> one.topic().equals(Occasion.SPONSOR_ENDS.code()))
                .toList();
        due.days(Occasion.SPONSOR_ENDS, ends)
                .forEach((worker, day) -> outbox.publish(new SponsorEndTold(worker, day.toString())));
    }
}
