package id.gapura.reminders.circular;

import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import id.gapura.messaging.Messages;
import id.gapura.messaging.Outcomes;
import id.gapura.places.RegionCode;
import id.gapura.reminders.circular.Circular.Act;
import id.gapura.reminders.circular.Circular.Plan;
import id.gapura.reminders.circular.Circular.State;
import id.gapura.reminders.circular.RecipientStore.Reason;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of circulars: one officer writes and proposes, another decides; then it is sent, and what became of it is told. */
public final class Circulars {
    private static final int SHOWN = 200;

    private final Stores stores;
    private final Outcomes outcomes;
    private final Messages messages;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;

    Circulars(
            Stores stores,
            Outcomes outcomes,
            Messages messages,
            Outbox outbox,
            TransactionTemplate transaction,
            InstantSource clock,
            Ids ids) {
        this.stores = stores;
        this.outcomes = outcomes;
        this.messages = messages;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    /** Where they are kept. */
    record Stores(CircularStore circulars, CountStore counts, RecipientStore recipients) {}

    /** How a step ends. */
    public enum Ending {
        DONE,
        /** It is further than that step already, or was taken back. */
        TOO_LATE,
        /** Somebody changed it since it was looked at. */
        OUTDATED,
        /** Whom it would reach is not counted yet. */
        NOT_COUNTED,
        /** Who wrote or proposed it does not decide it. */
        NEEDS_ANOTHER_OFFICER,
        /** It is for who wrote or proposed it to do. */
        NOT_THEIRS
    }

    /** Keeps a draft, and counts whom it would reach. */
    public Circular write(Plan plan, String actor) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var id = ids.next();
            stores.circulars().insert(id, plan, act(actor));
            return counted(stores.circulars().find(id).orElseThrow());
        }));
    }

    private Act act(String actor) {
        return new Act(actor, clock.instant());
    }

    private Circular counted(Circular circular) {
        stores.counts().begin(circular, clock.instant());
        outbox.start(Counting.NAME, circular.id().toString());
        return circular;
    }

    /** Writes a draft anew; false if somebody changed it since it was looked at, or it is no draft any more. */
    public boolean change(Circular seen, Plan plan, String actor) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            boolean isChanged = stores.circulars().change(seen, plan, act(actor));
            if (isChanged) {
                counted(stores.circulars().find(seen.id()).orElseThrow());
            }
            return isChanged;
        }));
    }

    /** Counts once more whom it would reach, while that still matters. */
    public Ending countAgain(UUID id) {
        return step(id, circular -> {
            if (circular.state() != State.DRAFT && circular.state() != State.PROPOSED) {
                return Ending.TOO_LATE;
            }
            counted(circular);
            return Ending.DONE;
        });
    }

    /**
     * Lays a draft before another officer.
     *
     * @param version that was looked at
     */
    public Ending propose(UUID id, int version, String actor) {
        return step(id, circular -> {
            if (circular.state() != State.DRAFT) {
                return Ending.TOO_LATE;
            }
            if (circular.version() != version) {
                return Ending.OUTDATED;
            }
            if (!isCounted(circular)) {
                return Ending.NOT_COUNTED;
            }
            stores.circulars().propose(id, act(actor));
            return Ending.DONE;
        });
    }

    private boolean isCounted(Circular circular) {
        return count(circular).filter(Count::isOver).isPresent();
    }

    /** Takes back what nobody has decided on. */
    public Ending withdraw(UUID id, String actor) {
        return step(id, circular -> {
            if (circular.state() != State.DRAFT && circular.state() != State.PROPOSED) {
                return Ending.TOO_LATE;
            }
            if (!circular.isOf(actor)) {
                return Ending.NOT_THEIRS;
            }
            stores.circulars().end(id, State.WITHDRAWN, act(actor));
            return Ending.DONE;
        });
    }

    /** Lets it go: it is sent, or a series begins. */
    public Ending approve(UUID id, String actor) {
        return decided(id, actor, circular -> {
            if (!isCounted(circular)) {
                return Ending.NOT_COUNTED;
            }
            boolean isSeries = circular.plan().audience().whom().isSeries();
            stores.circulars().decide(id, isSeries ? State.RUNNING : State.SENDING, act(actor));
            outbox.start(SendingJob.NAME, id.toString());
            return Ending.DONE;
        });
    }

    public Ending refuse(UUID id, String actor) {
        return decided(id, actor, _ -> {
            stores.circulars().decide(id, State.REFUSED, act(actor));
            return Ending.DONE;
        });
    }

    private Ending decided(UUID id, String actor, Function<Circular, Ending> deed) {
        return step(id, circular -> {
            if (circular.state() != State.PROPOSED) {
                return Ending.TOO_LATE;
            }
            return circular.isOf(actor) ? Ending.NEEDS_ANOTHER_OFFICER : deed.apply(circular);
        });
    }

    /** Ends it at once: nobody else is written to, and what no carrier has yet is taken back. */
    public Ending stop(UUID id, String actor) {
        return step(id, circular -> {
            boolean isOn = circular.state().isOut() && circular.state() != State.STOPPED;
            if (!isOn) {
                return Ending.TOO_LATE;
            }
            stores.circulars().end(id, State.STOPPED, act(actor));
            messages.recall(circular.topic());
            return Ending.DONE;
        });
    }

    /** One step with a circular that nobody else takes a step with meanwhile. */
    private Ending step(UUID id, Function<Circular, Ending> deed) {
        return Objects.requireNonNull(
                transaction.execute(_ -> stores.circulars().lock(id).map(deed).orElse(Ending.TOO_LATE)));
    }

    public Optional<Circular> find(UUID id) {
        return stores.circulars().find(id);
    }

    /** Those with a place in a scope or around it: what waits for a decision or goes on, then the rest, the latest first. */
    public List<Circular> touching(RegionCode scope) {
        return stores.circulars().touching(scope, SHOWN);
    }

    /** Whom it would reach, as far as this version is counted. */
    public Optional<Count> count(Circular circular) {
        return stores.counts().find(circular);
    }

    /** What became of it so far. */
    public Results results(Circular circular) {
        var reasons = stores.recipients().reasons(circular.id());
        return new Results(
                RecipientStore.missed(reasons, Reason.NO_PHONE),
                RecipientStore.missed(reasons, Reason.NO_CONSENT),
                outcomes.ofTopic(circular.topic()),
                stores.recipients().effect(circular.id()));
    }
}
