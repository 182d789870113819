package id.gapura.enrolment.attempts;

import id.gapura.enrolment.attempts.AttemptEvent.Note;
import id.gapura.enrolment.attempts.AttemptsMoved.Move;
import id.gapura.jobs.Outbox;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The one place that writes attempts: with each change goes what happened, and listeners are told when an attempt counts
 * elsewhere than before, or when somebody waits to hear of one whom they named. Runs in the caller's transaction.
 */
final class AttemptBook {
    private final AttemptStore attempts;
    private final EventStore events;
    private final Outbox outbox;
    private final InstantSource clock;

    AttemptBook(AttemptStore attempts, EventStore events, Outbox outbox, InstantSource clock) {
        this.attempts = attempts;
        this.events = events;
        this.outbox = outbox;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** The attempt as it stands, held until the transaction ends. */
    Optional<Attempt> lock(UUID id) {
        return attempts.lock(id);
    }

    Attempt open(Attempt attempt, UUID opening) {
        attempts.insert(attempt, opening);
        note(attempt, new Note(attempt.opened().actor(), AttemptEvent.Kind.OPENED));
        outbox.publish(new AttemptsMoved(List.of(move(attempt, 1))));
        return attempt;
    }

    Attempt change(Attempt before, Attempt after, List<Note> notes) {
        attempts.update(after);
        notes.forEach(note -> note(after, note));
        var from = move(before, -1);
        var to = move(after, 1);
        if (!from.region().equals(to.region()) || !from.state().equals(to.state())) {
            outbox.publish(new AttemptsMoved(List.of(from, to)));
        }
        if (before.progress().workerId().isEmpty()) {
            after.progress().workerId().ifPresent(worker -> outbox.publish(new WorkerMet(after.id(), worker)));
        }
        if (after.opened().door() == Door.PLATFORM) {
            outbox.publish(new NamedAttemptChanged(after.id()));
        }
        return after;
    }

    private void note(Attempt attempt, Note note) {
        events.insert(attempt.id(), new AttemptEvent(now(), note.actor(), note.kind(), note.detail()));
    }

    private static Move move(Attempt attempt, long change) {
        var opened = attempt.opened();
        return Move.of(
                attempt.place(), opened.at(), opened.door(), attempt.progress().state(), change);
    }
}
