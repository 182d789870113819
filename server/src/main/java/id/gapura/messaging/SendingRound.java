package id.gapura.messaging;

import id.gapura.jobs.Job;
import java.time.Duration;
import java.util.Optional;

/** Comes by for what nobody wakes anybody for: another try that has come due, and messages left without an answer. */
final class SendingRound implements Job {
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Sending sending;

    SendingRound(Sending sending) {
        this.sending = sending;
    }

    @Override
    public String name() {
        return "messaging.round";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(PAUSE);
    }

    @Override
    public void run(String key) {
        sending.askAboutLeft();
        sending.sendDue();
    }
}
