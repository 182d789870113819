package id.gapura.consents;

import id.gapura.jobs.Event;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The face of consents. Every change joins the caller's transaction or makes its own, and holds from its commit on:
 * nothing is remembered between two questions.
 */
public final class Consents {
    private final ConsentStore store;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;

    Consents(ConsentStore store, Outbox outbox, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        this.store = store;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Somebody does not agree, or no longer: what was kept because they did is to be let go.
     *
     * @param purpose its code
     */
    public record Declined(UUID subjectId, String purpose, Instant at) implements Event {}

    /** Keeps that somebody agreed. Agreeing again to the same words changes nothing. */
    public void give(Subject subject, Purpose purpose, Words words, Source source) {
        keep(subject, new Consent(purpose, Optional.of(words), source, clock.instant()));
    }

    /** Keeps that somebody does not agree, or no longer. */
    public void withdraw(Subject subject, Purpose purpose, Source source) {
        keep(subject, new Consent(purpose, Optional.empty(), source, clock.instant()));
    }

    /**
     * Keeps what somebody said at a moment that may be past, such as to an officer without a network. A no is kept each time:
     * on a phone it must be later than what any of the family agreed to since the last one.
     *
     * @return false where nothing is new: it says what held before
     */
    public boolean keep(Subject subject, Consent said) {
        return keep(subject, ids.next(), said);
    }

    /**
     * Keeps what somebody said like {@link #keep(Subject, Consent)}, under an id of the caller's.
     *
     * @return false where nothing is new: what was said under this id is kept already, or says what held before
     */
    public boolean keep(Subject subject, UUID id, Consent said) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var before = standing(subject, said.purpose());
            boolean isNew = (!said.isGiven()
                            || before.isEmpty()
                            || !before.get().words().equals(said.words()))
                    && store.insert(subject, id, said);
            if (isNew && !said.isGiven()) {
                outbox.publish(new Declined(subject.id(), said.purpose().code(), said.at()));
            }
            return isNew;
        }));
    }

    /** What somebody said last about a purpose; empty when it never came up. */
    public Optional<Consent> standing(Subject subject, Purpose purpose) {
        return Optional.ofNullable(standing(List.of(subject), purpose).get(subject.id()));
    }

    /** The same for many, by their ids; who was never asked is absent. */
    public Map<UUID, Consent> standing(Collection<Subject> subjects, Purpose purpose) {
        return store.last(subjects.stream().map(Subject::id).toList(), purpose);
    }

    /** Everything somebody said, newest first. */
    public List<Consent> history(Subject subject) {
        return store.history(subject.id());
    }

    /** Whether a purpose is allowed: agreed to, and not taken back since. */
    public boolean allows(Subject subject, Purpose purpose) {
        return standing(subject, purpose).filter(Consent::isGiven).isPresent();
    }

    /** Who of some said no to a purpose, or took back a yes. Who was never asked said neither. */
    public Set<UUID> refusing(Collection<UUID> subjectIds, Purpose purpose) {
        return subjectIds.isEmpty() ? Set.of() : store.refusing(subjectIds, purpose);
    }

    /** Whether one said no to a purpose, or took back a yes. */
    public boolean refuses(UUID subjectId, Purpose purpose) {
        return !refusing(List.of(subjectId), purpose).isEmpty();
    }

    /**
     * Which workers may be reminded on which phones. Who holds the phone has a say too: a family shares one, and one
     * word from it stops what goes there until somebody agrees anew.
     */
    public Set<Reached> mayMessage(Collection<Reached> asked) {
        var subjects = asked.stream()
                .flatMap(one -> Stream.of(Subject.worker(one.workerId()), Subject.phone(one.phone())))
                .distinct()
                .toList();
        var said = standing(subjects, Purpose.MESSAGES);
        return asked.stream()
                .filter(one -> agrees(
                        Optional.ofNullable(said.get(one.workerId())), Optional.ofNullable(said.get(one.phone()))))
                .collect(Collectors.toSet());
    }

    /** The same for one. */
    public boolean mayMessage(UUID workerId, UUID phone) {
        return !mayMessage(List.of(new Reached(workerId, phone))).isEmpty();
    }

    /**
     * A worker on a phone.
     *
     * @param phone its blind index
     */
    public record Reached(UUID workerId, UUID phone) {}

    private static boolean agrees(Optional<Consent> worker, Optional<Consent> phone) {
        var stopped = phone.filter(said -> !said.isGiven());
        return worker.filter(Consent::isGiven)
                .filter(agreed ->
                        stopped.filter(stop -> !stop.at().isBefore(agreed.at())).isEmpty())
                .isPresent();
    }

    /**
     * What one subject said, the other said too, at the same moments: a prospect who became a worker, a record merged
     * into another. Of two who disagree the later word counts.
     */
    public void hand(Subject from, Subject to) {
        store.copy(from.id(), to);
    }
}
