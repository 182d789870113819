package id.gapura.agents;

import id.gapura.accounts.Counter;
import id.gapura.agents.HandIn.Difference;
import id.gapura.agents.HandIn.State;
import id.gapura.agents.HandIn.Sum;
import id.gapura.kernel.Rupiah;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Cash handed in. What was counted frees the agent at once; what is missing stays on its account until a second officer
 * accepts the loss, and cash too much counts for the agent until one accepts it as found.
 */
public final class HandIns {
    private static final int LONGEST_REASON = 300;

    private final AgentStore agents;
    private final HandInStore store;
    private final FloatEntries entries;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    HandIns(
            AgentStore agents,
            HandInStore store,
            FloatEntries entries,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.agents = agents;
        this.store = store;
        this.entries = entries;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Cash on the table.
     *
     * @param id made with the form, so that sending it twice counts once
     * @param reason why the sums differ; empty if they do not
     */
    public record Brought(UUID id, Sum sum, String reason) {}

    /** How a hand-in ends. */
    public sealed interface Result {
        record Received(HandIn handIn) implements Result {}

        record Refused(Reason reason) implements Result {}
    }

    /** Why a hand-in is refused. */
    public enum Reason {
        NOTHING,
        /** The agent does not hold so much. */
        MORE_THAN_OPEN,
        /** The sums differ and nobody says why, or at too great length. */
        REASON_MISSING,
        /** The id stands for another hand-in of this agent. */
        ID_TAKEN
    }

    /** Counts cash into the till. */
    public Result receive(Agent agent, Brought brought, Counter by) {
        var missing = brought.sum().missing();
        if (!brought.sum().said().isPositive() && !brought.sum().counted().isPositive()) {
            return new Result.Refused(Reason.NOTHING);
        }
        boolean differs = !missing.equals(Rupiah.ZERO);
        if (differs && (brought.reason().isBlank() || brought.reason().length() > LONGEST_REASON)) {
            return new Result.Refused(Reason.REASON_MISSING);
        }
        var difference = differs
                ? Optional.of(new Difference(missing, brought.reason().strip(), State.PROPOSED, Optional.empty()))
                : Optional.<Difference>empty();
        var handIn = new HandIn(brought.id(), brought.sum(), by.login(), clock.instant(), difference);
        return Objects.requireNonNull(transaction.execute(status -> {
            var id = agent.staff().id();
            if (!store.insert(id, handIn, by.till())) {
                return again(agent, brought);
            }
            if (!agents.clear(id, brought.sum().counted(), brought.sum().said())) {
                status.setRollbackOnly();
                return new Result.Refused(Reason.MORE_THAN_OPEN);
            }
            entries.received(agent, handIn.id(), by.till(), brought.sum().counted());
            return new Result.Received(handIn);
        }));
    }

    private Result again(Agent agent, Brought brought) {
        return store.find(agent.staff().id(), brought.id())
                .filter(earlier -> earlier.sum().equals(brought.sum()))
                .<Result>map(Result.Received::new)
                .orElse(new Result.Refused(Reason.ID_TAKEN));
    }

    /** How a decision about a discrepancy ends. */
    public enum Decision {
        DONE,
        /** Somebody decided meanwhile, or there is none. */
        ALREADY_DECIDED,
        /** Whoever counted the cash cannot decide. */
        NEEDS_ANOTHER_OFFICER,
        /** The agent has handed in the missing cash meanwhile. */
        NO_LONGER_MISSING
    }

    /** Accepts a discrepancy, or leaves it on the agent's account. */
    public Decision decide(Agent agent, UUID handInId, boolean isAccepted, String actor) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var id = agent.staff().id();
            var handIn = store.find(id, handInId);
            if (handIn.isPresent() && handIn.get().receivedBy().equals(actor)) {
                return Decision.NEEDS_ANOTHER_OFFICER;
            }
            var state = isAccepted ? State.ACCEPTED : State.REFUSED;
            var difference = handIn.flatMap(HandIn::difference);
            if (difference.isEmpty() || !store.decide(id, handInId, state, actor, clock.instant())) {
                return Decision.ALREADY_DECIDED;
            }
            var amount = difference.get().amount();
            if (isAccepted && !agents.clear(id, amount, amount)) {
                status.setRollbackOnly();
                return Decision.NO_LONGER_MISSING;
            }
            if (isAccepted) {
                entries.accepted(agent, handInId, amount);
            }
            return Decision.DONE;
        }));
    }

    /** The newest first. */
    public List<HandIn> newest(Agent agent, int limit) {
        return store.newest(agent.staff().id(), limit);
    }

    public Optional<HandIn> find(Agent agent, UUID handInId) {
        return store.find(agent.staff().id(), handInId);
    }
}
