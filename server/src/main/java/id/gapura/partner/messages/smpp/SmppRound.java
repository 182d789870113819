package id.gapura.partner.messages.smpp;

import id.gapura.jobs.Job;
import id.gapura.partner.messages.Gateways;
import id.gapura.partner.messages.Speech;
import java.time.Duration;
import java.util.Optional;

/** Keeps the lines to SMS centres open, so that what people write and what became of messages comes in. */
final class SmppRound implements Job {
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Gateways gateways;
    private final SmppSpeaker speaker;

    SmppRound(Gateways gateways, SmppSpeaker speaker) {
        this.gateways = gateways;
        this.speaker = speaker;
    }

    @Override
    public String name() {
        return "partner.smpp";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(PAUSE);
    }

    @Override
    public void run(String key) {
        gateways.list().stream()
                .filter(gateway -> gateway.manner().speech() == Speech.SMPP)
                .forEach(gateway -> speaker.carrier(gateway).keep());
    }
}
