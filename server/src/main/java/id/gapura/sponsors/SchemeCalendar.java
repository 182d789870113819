package id.gapura.sponsors;

import id.gapura.jobs.Job;
import java.time.Duration;
import java.util.Optional;

/** Asks every hour what schemes owe, so that a month begins to be paid within its first hour. */
final class SchemeCalendar implements Job {
    private static final Duration EVERY = Duration.ofHours(1);

    private final Schemes schemes;

    SchemeCalendar(Schemes schemes) {
        this.schemes = schemes;
    }

    @Override
    public String name() {
        return "sponsors.calendar";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(EVERY);
    }

    @Override
    public void run(String key) {
        schemes.payAll();
    }
}
