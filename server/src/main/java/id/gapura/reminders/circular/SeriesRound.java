package id.gapura.reminders.circular;

import id.gapura.jobs.Job;
import java.time.Duration;
import java.util.Optional;

/** Writes to those whose day it is in a series that goes on. */
final class SeriesRound implements Job {
    private static final Duration EVERY = Duration.ofHours(1);

    private final CircularStore circulars;
    private final Sending sending;

    SeriesRound(CircularStore circulars, Sending sending) {
        this.circulars = circulars;
        this.sending = sending;
    }

    @Override
    public String name() {
        return "reminders.circular-series";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(EVERY);
    }

    @Override
    public void run(String key) {
        circulars.running().forEach(sending::send);
    }
}
