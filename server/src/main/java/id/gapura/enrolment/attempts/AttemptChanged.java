package id.gapura.enrolment.attempts;

import id.gapura.jobs.Event;
import java.util.List;
import java.util.UUID;

/**
 * An attempt was opened, or something happened to it.
 *
 * @param workers whom it made or met by now: one or none
 */
public record AttemptChanged(UUID attemptId, List<UUID> workers) implements Event {
    public AttemptChanged {
        workers = List.copyOf(workers);
    }

    static AttemptChanged of(Attempt attempt) {
        return new AttemptChanged(
                attempt.id(), attempt.progress().workerId().stream().toList());
    }
}
