package id.gapura.enrolment.owning;

import id.gapura.enrolment.attempts.Attempts;
import id.gapura.jobs.Job;
import java.util.Optional;
import java.util.UUID;

/** Walks over the cases of an officer, or of nobody, and gives away those that are somebody else's now. */
final class HandOverJob implements Job {
    static final String NAME = "enrolment.hand-over";

    private static final UUID FIRST = new UUID(0, 0);

    private final Attempts attempts;

    HandOverJob(Attempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** @param key a login; the empty one is of those that nobody owns */
    @Override
    public void run(String key) {
        var last = Optional.of(FIRST);
        while (last.isPresent()) {
            last = attempts.handOver(key, last.get());
        }
    }
}
