package id.gapura.partner.webhook;

import id.gapura.jobs.Job;
import java.time.Duration;
import java.util.Optional;

/** Comes by for what is to be tried again. */
final class DeliveryRound implements Job {
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Delivering delivering;

    DeliveryRound(Delivering delivering) {
        this.delivering = delivering;
    }

    @Override
    public String name() {
        return "partner.webhook-round";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(PAUSE);
    }

    @Override
    public void run(String key) {
        delivering.tellDue();
    }
}
