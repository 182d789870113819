package id.gapura.registry.nik;

import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Nik;
import id.gapura.places.RegionCode;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.registry.WorkerHistory;
import id.gapura.registry.WorkersRegistered;
import id.gapura.registry.nik.NikChange.Proof;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of changes of a NIK: propose, decide, what waits. */
public final class NikChanges {
    private static final int SHOWN_DIGITS = 4;

    private final NikChangeStore changes;
    private final Registry registry;
    private final WorkerHistory history;
    private final Tools tools;

    NikChanges(NikChangeStore changes, Registry registry, WorkerHistory history, Tools tools) {
        this.changes = changes;
        this.registry = registry;
        this.history = history;
        this.tools = tools;
    }

    /** What changes need of the ground floor. */
    record Tools(TransactionTemplate transaction, Outbox outbox, InstantSource clock, Ids ids) {}

    /** What an officer proposes. */
    public record Proposal(UUID workerId, Nik nik, Proof proof, String reason, String actor) {
        public Proposal {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a NIK is changed for a reason");
            }
        }
    }

    /** How a proposal or a decision ended. */
    public sealed interface Result {
        record Done() implements Result {}

        /** Somebody else has that NIK. */
        record Taken(UUID holderId) implements Result {}

        record Refused(Refusal why) implements Result {}
    }

    /** Why nothing changed. */
    public enum Refusal {
        /** It is the worker's NIK already. */
        SAME,
        /** Another proposal waits for this worker. */
        WAITING,
        /** Nothing waits any more, or the worker was merged into another. */
        OVER,
        /** Who proposed it cannot approve it. */
        NEEDS_ANOTHER_OFFICER
    }

    /** Puts a proposal down for another officer. */
    public Result propose(Proposal proposal) {
        return onWorker(proposal.workerId(), worker -> {
            if (worker.nik().equals(proposal.nik())) {
                return new Result.Refused(Refusal.SAME);
            }
            var holder = otherHolder(worker, proposal.nik());
            if (holder.isPresent()) {
                return new Result.Taken(holder.get());
            }
            var change = new NikChange(
                    worker.id(),
                    tools.ids.next(),
                    proposal.nik(),
                    proposal.proof(),
                    proposal.reason().strip(),
                    proposal.actor(),
                    tools.clock.instant());
            return changes.insert(change) ? new Result.Done() : new Result.Refused(Refusal.WAITING);
        });
    }

    /**
     * Gives the worker the NIK proposed. The claim is taken before the old one is given up, so that two who want the same
     * NIK at one moment don't both get it.
     */
    public Result approve(UUID workerId, UUID changeId, String actor) {
        return onWorker(workerId, worker -> {
            var waiting = changes.waitingOf(workerId).filter(one -> one.id().equals(changeId));
            if (waiting.isEmpty()) {
                return new Result.Refused(Refusal.OVER);
            }
            return waiting.get().proposedBy().equals(actor)
                    ? new Result.Refused(Refusal.NEEDS_ANOTHER_OFFICER)
                    : renumber(worker, waiting.get(), actor);
        });
    }

    private Result renumber(Worker worker, NikChange change, String actor) {
        var index = registry.nikIndex(change.nik());
        changes.claim(index, worker.id());
        var holder = otherHolder(worker, change.nik());
        if (holder.isPresent()) {
            return new Result.Taken(holder.get());
        }
        changes.release(registry.nikIndex(worker.nik()), worker.id());
        changes.write(worker.id(), change.nik());
        changes.approved(change, worker.nik(), actor, tools.clock.instant());
        history.keep(
                worker.id(),
                history.changes(change.proposedBy() + ", " + actor, change.reason())
                        .changed("nik", "", lastDigits(worker.nik()), lastDigits(change.nik())));
        tools.outbox.publish(new WorkersRegistered(List.of(), List.of(registry.nikKey(change.nik()))));
        return new Result.Done();
    }

    /** Drops a proposal; who made it may withdraw it. The NIK it named is forgotten. */
    public Result decline(UUID workerId, UUID changeId, String actor) {
        return onWorker(
                workerId,
                _ -> changes.declined(workerId, changeId, actor, tools.clock.instant())
                        ? new Result.Done()
                        : new Result.Refused(Refusal.OVER));
    }

    /** What waits for a worker, if anything does. */
    public Optional<NikChange> waitingOf(UUID workerId) {
        return changes.waitingOf(workerId);
    }

    /** What waits within a region, the oldest first. */
    public List<NikChange> waiting(RegionCode within, int limit) {
        return changes.waiting(within, limit);
    }

    private Result onWorker(UUID workerId, Function<Worker, Result> act) {
        return Objects.requireNonNull(tools.transaction.execute(_ -> registry.lock(workerId)
                .filter(worker -> worker.standing().mergedInto().isEmpty())
                .map(act)
                .orElseGet(() -> new Result.Refused(Refusal.OVER))));
    }

    private Optional<UUID> otherHolder(Worker worker, Nik nik) {
        return Optional.ofNullable(registry.residentsByNik(List.of(nik)).get(nik))
                .map(resident -> resident.workerId())
                .filter(holder -> !holder.equals(worker.id()));
    }

    private static String lastDigits(Nik nik) {
        return "…" + nik.digits().substring(nik.digits().length() - SHOWN_DIGITS);
    }
}
