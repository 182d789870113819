package id.gapura.agents;

import id.gapura.kernel.Ids;
import id.gapura.kernel.Rupiah;
import id.gapura.payouts.Payee;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How much cash an agent may hold and where its commission goes. One officer proposes other terms, another agrees: a
 * larger limit is money at risk, and another account is money to somebody else.
 */
public final class AgentTerms {
    private final TermsStore store;
    private final AgentStore agents;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;

    AgentTerms(TermsStore store, AgentStore agents, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        this.store = store;
        this.agents = agents;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    /** Where commission goes now. */
    public Optional<Payee> payee(Agent agent) {
        return agents.payee(agent.staff().id());
    }

    /** Proposes other terms, in place of what was proposed before. */
    public TermsChange propose(Agent agent, Rupiah limit, Optional<Payee> payee, String actor) {
        if (!limit.isPositive() || payee.filter(one -> !one.isPayable()).isPresent()) {
            throw new IllegalArgumentException("a limit is above zero, and a payee can be paid");
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var change = new TermsChange(ids.next(), limit, payee, actor, at);
        transaction.executeWithoutResult(_ -> store.propose(agent.staff().id(), change));
        return change;
    }

    /** What waits for a second officer. */
    public Optional<TermsChange> waiting(Agent agent) {
        return store.find(agent.staff().id());
    }

    /** Agents whose terms wait for somebody else than those who proposed them, one of whom an officer may be. */
    public List<UUID> waitingFor(String login) {
        return store.waitingFor(login);
    }

    /** How a decision ends. */
    public enum Decision {
        DONE,
        /** Somebody else decided, or proposed other terms meanwhile. */
        NOT_WAITING,
        /** Whoever proposed it cannot approve it. */
        NEEDS_ANOTHER_OFFICER
    }

    /** Approves the change that was looked at; it holds from now on. */
    public Decision approve(Agent agent, UUID changeId, String actor) {
        var id = agent.staff().id();
        return Objects.requireNonNull(transaction.execute(_ -> {
            var change = store.lock(id, changeId);
            if (change.isEmpty()) {
                return Decision.NOT_WAITING;
            }
            if (change.get().by().equals(actor)) {
                return Decision.NEEDS_ANOTHER_OFFICER;
            }
            store.apply(id);
            store.remove(id);
            return Decision.DONE;
        }));
    }

    /** Refuses a change, or takes one's own back. */
    public Decision refuse(Agent agent, UUID changeId) {
        var id = agent.staff().id();
        return Objects.requireNonNull(transaction.execute(_ -> {
            if (store.lock(id, changeId).isEmpty()) {
                return Decision.NOT_WAITING;
            }
            store.remove(id);
            return Decision.DONE;
        }));
    }
}
