package id.gapura.ledger;

import id.gapura.jobs.Job;
import java.time.Duration;
import java.util.Optional;

/** Seals the days that are over, soon after midnight; after a time without the program, all it missed. */
final class SealJob implements Job {
    private static final Duration EVERY = Duration.ofMinutes(10);

    private final Seals seals;

    SealJob(Seals seals) {
        this.seals = seals;
    }

    @Override
    public String name() {
        return "ledger.seal";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(EVERY);
    }

    @Override
    public void run(String key) {
        seals.sealClosedDays();
    }
}
