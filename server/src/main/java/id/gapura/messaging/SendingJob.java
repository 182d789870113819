package id.gapura.messaging;

import id.gapura.jobs.Alarm;
import id.gapura.jobs.Job;

/** Woken whenever there is something to send. */
final class SendingJob implements Job {
    static final String NAME = "messaging.send";

    private final Sending sending;
    private final Alarm alarm;

    SendingJob(Sending sending, Alarm alarm) {
        this.sending = sending;
        this.alarm = alarm;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String key) {
        alarm.heard();
        sending.sendDue();
    }
}
