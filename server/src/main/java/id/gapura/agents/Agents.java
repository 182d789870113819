package id.gapura.agents;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Accounts.Creation;
import id.gapura.accounts.Accounts.NewStaff;
import id.gapura.accounts.Role;
import id.gapura.accounts.Staff;
import id.gapura.agents.Agent.Cash;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.payouts.Payee;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of agents: register, find, and what they hold. See {@link Takings} and {@link HandIns} for the cash. */
public final class Agents {
    /** Cash open for longer is asked for. A rule of the house, in no law. */
    public static final Duration OLD_CASH = Duration.ofDays(7);

    private final Series<Integer> inactiveMonths;
    private final Accounts accounts;
    private final AgentStore store;
    private final Standings standings;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Agents(
            Law law,
            Accounts accounts,
            AgentStore store,
            Standings standings,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.inactiveMonths = law.count("agents.inactive-months");
        this.accounts = accounts;
        this.store = store;
        this.standings = standings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * An agent to be.
     *
     * @param staff its account; its role is {@link Role#AGENT}
     * @param limit the most cash it may hold, above zero
     * @param payee where its commission is paid to; may come later ({@link AgentTerms})
     */
    public record NewAgent(NewStaff staff, Rupiah limit, Optional<Payee> payee) {
        public NewAgent {
            if (staff.role() != Role.AGENT || !limit.isPositive()) {
                throw new IllegalArgumentException("an agent has the role of one and a limit above zero");
            }
        }
    }

    /** Makes the account and the agent, both or none. */
    public Creation register(NewAgent wanted) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var creation = accounts.create(wanted.staff());
            if (creation instanceof Creation.Created(Staff made)) {
                store.insert(
                        made.id(),
                        wanted.limit(),
                        Jakarta.today(clock),
                        wanted.payee().orElse(null));
            }
            return creation;
        }));
    }

    /** The agent of a sign-in. */
    public Optional<Agent> find(String code) {
        return accounts.find(code)
                .filter(staff -> staff.role() == Role.AGENT)
                .flatMap(staff -> Optional.ofNullable(
                                store.cash(List.of(staff.id())).get(staff.id()))
                        .map(cash -> new Agent(staff, cash)));
    }

    /** The agent under whose channel money came in; empty where it is no agent's. */
    public Optional<Agent> ofChannel(String channel) {
        return Agent.ofChannel(channel).flatMap(this::find);
    }

    /**
     * Whether an agent has taken nothing for as many whole months in a row as end its contract, by the parameter
     * {@code agents.inactive-months}. Whether to end it is for the administrator to decide: members it recruited may still
     * pay over other channels.
     */
    public boolean isInactive(Agent agent, LocalDate today) {
        int months = inactiveMonths.at(today).value();
        return agent.cash()
                .lastAt()
                .filter(at -> Jakarta.month(at).plusMonths(months).isBefore(YearMonth.from(today)))
                .isPresent();
    }

    /** Whether an agent recruits, by the parameters {@code agents.recruit-warning-months} and {@code -pause-months}. */
    public Standing standing(Agent agent) {
        return standings.of(agent);
    }

    /** Lets an agent recruit again: its months without a new member count from today. */
    public void letRecruit(Agent agent) {
        store.recruitFrom(agent.staff().id(), Jakarta.today(clock));
    }

    /** Every agent, by code. */
    public List<Agent> list() {
        var staff =
                accounts.list().stream().filter(one -> one.role() == Role.AGENT).toList();
        Map<UUID, Cash> cash = store.cash(staff.stream().map(Staff::id).toList());
        return staff.stream()
                .filter(one -> cash.containsKey(one.id()))
                .map(one -> new Agent(one, Objects.requireNonNull(cash.get(one.id()))))
                .toList();
    }
}
