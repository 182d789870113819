package id.gapura.agents;

import id.gapura.agents.CommissionLine.Kind;
import id.gapura.contributions.Contributions;
import id.gapura.database.Proof;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Ledger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Every share of commission is what the rate gives on what was paid for its month, earned on a recruit; and
 * the lines of an agent come to what the ledger says it costs.
 */
final class CommissionProof implements Proof {
    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

    private final Agents agents;
    private final CommissionStore store;
    private final CommissionRules rules;
    private final Contributions contributions;
    private final Ledger ledger;

    CommissionProof(
            Agents agents, CommissionStore store, CommissionRules rules, Contributions contributions, Ledger ledger) {
        this.agents = agents;
        this.store = store;
        this.rules = rules;
        this.contributions = contributions;
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "agents' commission";
    }

    @Override
    public void run(Consumer<String> difference) {
        var balances = new HashMap<String, Rupiah>();
        ledger.trialBalance(END_OF_TIME).forEach(one -> balances.put(one.account(), one.amount()));
        for (var agent : agents.list()) {
            var lines = store.lines(agent.staff().id());
            var cost = balances.getOrDefault(Commissions.cost(agent), Rupiah.ZERO);
            if (!cost.equals(Commissions.sum(lines))) {
                difference.accept("commission of agent " + agent.staff().id() + " comes to "
                        + Commissions.sum(lines).amount() + ", the ledger says " + cost.amount());
            }
            check(agent, difference);
        }
    }

    private void check(Agent agent, Consumer<String> difference) {
        var id = agent.staff().id();
        var recruits = new HashSet<>(store.recruits(id).keySet());
        var survivors = store.merges(id).survivors();
        recruits.addAll(survivors.keySet());
        recruits.addAll(survivors.values());
        var paid = contributions.paidMonths(recruits);
        for (var line : store.lines(id)) {
            if (line.kind() != Kind.CONTRIBUTION) {
                continue;
            }
            var base = Rupiah.of(line.base());
            if (!recruits.contains(line.subjectId())
                    || !line.amount().equals(rules.share(base, line.month()))
                    || paidFor(paid, line)
                            .filter(amount -> !amount.equals(base))
                            .isPresent()) {
                difference.accept("agent " + id + " earns " + line.amount().amount() + " on " + line.subjectId()
                        + " in " + line.month());
            }
        }
    }

    /** What the member has paid for the month of a line; empty if it was undone since, which is clawed back. */
    private static Optional<Rupiah> paidFor(Map<UUID, SortedMap<YearMonth, Rupiah>> paid, CommissionLine line) {
        return Optional.ofNullable(paid.get(line.subjectId()))
                .flatMap(months -> Optional.ofNullable(months.get(line.month())));
    }
}
