package id.gapura.field.commands;

import id.gapura.jobs.Job;
import java.time.Duration;
import java.util.Optional;

/** Looks now and then whether enrolments that photos wait for have been decided. */
public final class PhotoRounds implements Job {
    private static final Duration PAUSE = Duration.ofHours(1);

    private final Photos photos;

    PhotoRounds(Photos photos) {
        this.photos = photos;
    }

    @Override
    public String name() {
        return "field.photos";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(PAUSE);
    }

    @Override
    public void run(String key) {
        photos.settleAll();
    }
}
