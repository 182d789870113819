package id.gapura.partner.webhook;

import id.gapura.jobs.Alarm;
import id.gapura.jobs.Job;

/** Woken whenever there is something to tell. */
final class DeliveryJob implements Job {
    static final String NAME = "partner.webhook";

    private final Delivering delivering;
    private final Alarm alarm;

    DeliveryJob(Delivering delivering, Alarm alarm) {
        this.delivering = delivering;
        this.alarm = alarm;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String key) {
        alarm.heard();
        delivering.tellDue();
    }
}
