package id.gapura.enrolment.attempts;

import id.gapura.enrolment.attempts.AttemptEvent.Note;
import id.gapura.enrolment.attempts.Attempts.TicketMoved;
import id.gapura.enrolment.attempts.AttemptsMoved.Move;
import id.gapura.jobs.Outbox;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The one place that writes attempts: with each change goes what happened, and listeners are told when an attempt counts
 * elsewhere than before, when its worker has to hear of it, or when somebody waits to hear of one whom they named. Runs in
 * the caller's transaction.
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

    /** @param note how it began */
    Attempt open(Attempt attempt, UUID opening, Note note) {
        attempts.insert(attempt, opening);
        note(attempt, note);
        outbox.publish(new AttemptsMoved(List.of(move(attempt, 1))));
        outbox.publish(AttemptChanged.of(attempt));
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
        outbox.publish(AttemptChanged.of(after));
        TicketMoved.of(before, after, notes).ifPresent(outbox::publish);
        if (before.progress().workerId().isEmpty()) {
            after.progress().workerId().ifPresent(worker -> outbox.publish(new WorkerMet(after.id(), worker)));
        }
        if (after.opened().door() == Door.PLATFORM) {
            outbox.publish(new NamedAttemptChanged(after.id()));
        }
        return after;
    }

    /**
     * Says of many attempts that are written together what happened to each.
     *
     * @param moves what counts elsewhere than before
     * @param people the attempts, and the workers they met
     */
    void tellAll(List<Move> moves, Map<UUID, Note> notes, List<UUID> people) {
        events.insertAll(notes, now());
        outbox.publish(new AttemptsMoved(
                moves.stream().filter(move -> move.change() != 0).toList()));
        outbox.publish(new AttemptsChanged(people));
    }

    private void note(Attempt attempt, Note note) {
        events.insert(attempt.id(), new AttemptEvent(now(), note.actor(), note.kind(), note.detail()));
    }

    /** So many more attempts that stand where this one does. */
    static Move move(Attempt attempt, long change) {
        var opened = attempt.opened();
        return Move.of(
                attempt.place(), opened.at(), opened.door(), attempt.progress().state(), change);
    }
}
