package id.gapura.agents;

import static id.gapura.ledger.JournalEntry.Posting.credit;
import static id.gapura.ledger.JournalEntry.Posting.debit;

import id.gapura.contributions.Contributions;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rate;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Account;
import id.gapura.ledger.Account.Kind;
import id.gapura.ledger.JournalEntry;
import id.gapura.ledger.Ledger;
import id.gapura.payouts.Batch;
import id.gapura.payouts.Payment;
import id.gapura.payouts.Payouts;
import id.gapura.payouts.Payouts.Proposal;
import id.gapura.payouts.Source;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Commission ({@code komisi}): each month of an agent is reckoned once after it is over, owed from then on in the ledger
 * ({@code channel-fee:agent-<login>} to {@code payout}), and paid through payouts. What is clawed back is a line below zero
 * and lessens what is paid next.
 */
public final class Commissions {
    private final Parts parts;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;

    Commissions(Parts parts, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        this.parts = parts;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    /** What reckoning and paying work with. */
    record Parts(
            CommissionStore store,
            AgentStore agents,
            CommissionRules rules,
            Contributions contributions,
            Payouts payouts,
            Ledger ledger) {}

    /** Every line of an agent, the newest reckoning first. */
    public List<CommissionLine> lines(Agent agent) {
        return parts.store.lines(agent.staff().id());
    }

    /** What is earned and neither proposed to be paid nor paid; below zero when more was clawed back than earned. */
    public Rupiah open(Agent agent) {
        return parts.store.open(agent.staff().id());
    }

    /** The share in force for a contribution month. */
    public Rate rate(YearMonth month) {
        return parts.rules.rate(month);
    }

    static Rupiah sum(List<CommissionLine> lines) {
        return lines.stream().map(CommissionLine::amount).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** Whether commission has somewhere to go. */
    public boolean hasAccount(Agent agent) {
        return parts.agents.payee(agent.staff().id()).isPresent();
    }

    /**
     * Proposes one payout of all that is open to those agents who have an account. Two who propose at once pay once: the
     * second finds nothing open.
     *
     * @return what payouts say; refused for want of anything to pay too
     */
    public Proposal propose(List<Agent> agents, Batch.Plan plan, String actor) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var owed = agents.stream()
                    .sorted(Comparator.comparing(agent -> agent.staff().id()))
                    .flatMap(agent -> owed(agent).stream())
                    .toList();
            var proposal = parts.payouts.propose(plan, owed, actor);
            if (proposal instanceof Proposal.Refused) {
                status.setRollbackOnly();
            }
            return proposal;
        }));
    }

    private Optional<Payment.Wanted> owed(Agent agent) {
        var id = agent.staff().id();
        parts.store.lock(id);
        var amount = open(agent);
        return amount.isPositive()
                ? parts.agents
                        .payee(id)
                        .map(payee -> new Payment.Wanted(
                                new Source(Source.Kind.COMMISSION, id),
                                payee,
                                amount,
                                "Komisi " + agent.code().replace('_', '-')))
                : Optional.empty();
    }

    /** Reckons every month of an agent that is over and was not yet, the oldest first, each in a transaction. */
    public void reckon(Agent agent) {
        var id = agent.staff().id();
        var last = YearMonth.from(Jakarta.today(clock)).minusMonths(1);
        var first = parts.store
                .lastRun(id)
                .map(month -> month.plusMonths(1))
                .or(() -> parts.store.recruits(id).values().stream()
                        .min(Comparator.naturalOrder())
                        .map(YearMonth::from));
        first.ifPresent(from -> {
            for (var month = from; !month.isAfter(last); month = month.plusMonths(1)) {
                reckon(agent, month);
            }
        });
    }

    private void reckon(Agent agent, YearMonth month) {
        transaction.executeWithoutResult(_ -> {
            var id = agent.staff().id();
            var book = ids.next();
            if (!parts.store.claimRun(id, month, book)) {
                return;
            }
            var recruits = parts.store.recruits(id);
            var paid = parts.contributions.paidMonths(recruits.keySet());
            var facts = new CommissionRules.Facts(id, recruits, paid, parts.store.lines(id), parts.store.merges(id));
            var lines = parts.rules.lines(facts, month);
            parts.store.insert(id, lines);
            post(agent, book, sum(lines));
        });
    }

    /** What an agent costs us. */
    static String cost(Agent agent) {
        return new Account(Kind.CHANNEL_FEE, agent.channel()).name();
    }

    private void post(Agent agent, UUID book, Rupiah amount) {
        if (!amount.equals(Rupiah.ZERO)) {
            var lines = List.of(debit(cost(agent), amount), credit(new Account(Kind.PAYOUT, "").name(), amount));
            parts.ledger.post(List.of(new JournalEntry(book, ids.next(), "commission", Jakarta.today(clock), lines)));
        }
    }
}
