package id.gapura.enrolment.rosters;

import id.gapura.jobs.Job;
import id.gapura.vault.Uploads;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Deletes uploaded rosters, which hold people's data, once they have served: after {@link Rosters#FILE_KEPT}. What became
 * of their rows stays; a dry run that nobody imported goes as a whole.
 */
final class RosterForgetting implements Job {
    private static final Duration EVERY = Duration.ofHours(6);
    private static final int AT_ONCE = 1_000;

    private final RosterStore rosters;
    private final Uploads uploads;
    private final InstantSource clock;

    RosterForgetting(RosterStore rosters, Uploads uploads, InstantSource clock) {
        this.rosters = rosters;
        this.uploads = uploads;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "enrolment.forget-files";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(EVERY);
    }

    /** The file goes first: if the program ends in between, the next run finds the roster again. */
    @Override
    public void run(String key) {
        var now = clock.instant();
        for (var roster : rosters.withFileBefore(now.minus(Rosters.FILE_KEPT), AT_ONCE)) {
            uploads.discard(roster);
            if (!rosters.discard(roster)) {
                rosters.noteFileGone(roster, now);
            }
        }
    }
}
