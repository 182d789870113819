package id.gapura.collective;

import id.gapura.enrolment.rosters.Roster;
import id.gapura.enrolment.rosters.RosterPeople;
import id.gapura.jobs.Outbox;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of collective enrolment: propose, look, confirm, and how everybody ended. */
public final class Arrangements {
    private final ArrangementStore arrangements;
    private final Previewing previewing;
    private final RosterPeople people;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Arrangements(
            ArrangementStore arrangements,
            Previewing previewing,
            RosterPeople people,
            Outbox outbox,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.arrangements = arrangements;
        this.previewing = previewing;
        this.people = people;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The people of a roster that an arrangement is about. */
    public List<UUID> people(Roster roster) {
        return people.of(roster);
    }

    /**
     * Keeps an arrangement to be looked at, in place of an earlier proposal.
     *
     * @return false if one was confirmed before; then it stays
     * @throws IllegalArgumentException if the roster is not imported, or somebody unsigned is not of it
     */
    public boolean propose(Roster roster, WhoPays whoPays, SignedSheet sheet, String actor) {
        if (roster.state() != Roster.State.IMPORTED) {
            throw new IllegalArgumentException("roster " + roster.id() + " is " + roster.state());
        }
        var all = people.of(roster);
        if (!all.containsAll(sheet.unsigned())) {
            throw new IllegalArgumentException("somebody unsigned is not of roster " + roster.id());
        }
        var proposal = new Arrangement(
                roster.id(),
                roster.region(),
                whoPays,
                sheet,
                Arrangement.State.PROPOSED,
                all.size(),
                new Arrangement.Progress(1, actor, Optional.empty(), Optional.empty()));
        return Boolean.TRUE.equals(transaction.execute(_ -> arrangements.propose(proposal, clock.instant())));
    }

    /** What an arrangement would come to now. */
    public Preview preview(Roster roster, Arrangement arrangement) {
        return previewing.of(people.of(roster), arrangement);
    }

    /**
     * Enrols as proposed.
     *
     * @param looked the proposal that the actor looked at
     * @return false if another was proposed since, or one was confirmed before; nothing changes then
     */
    public boolean confirm(Arrangement looked, String actor) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            boolean isConfirmed = arrangements.confirm(looked, actor, clock.instant());
            if (isConfirmed) {
                outbox.start(EnrolmentJob.NAME, looked.rosterId().toString());
            }
            return isConfirmed;
        }));
    }

    /** Goes on where an update set one running again, of which no job knows. */
    void resume() {
        transaction.executeWithoutResult(
                _ -> arrangements.running().forEach(roster -> outbox.enqueue(EnrolmentJob.NAME, roster.toString())));
    }

    /** The arrangement of a roster, proposed or confirmed. */
    public Optional<Arrangement> find(UUID rosterId) {
        return arrangements.find(rosterId);
    }

    /** How many people of a roster have ended how so far. */
    public Map<Ending, Integer> endings(UUID rosterId) {
        return arrangements.endings(rosterId);
    }

    /** Some of those enrolled, by id. */
    public List<UUID> enrolled(UUID rosterId, int from, int limit) {
        return arrangements.enrolled(rosterId, from, limit);
    }

    /** Some of those left out, by id, and where that is taken care of. */
    public List<LeftOut> leftOut(UUID rosterId, int limit) {
        var endings = arrangements.leftOut(rosterId, limit);
        var cases = people.leftOut(rosterId, endings.sequencedKeySet());
        return endings.entrySet().stream()
                .map(one -> new LeftOut(one.getKey(), one.getValue(), Optional.ofNullable(cases.get(one.getKey()))))
                .toList();
    }
}
