package id.gapura.agents;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Accounts.Creation;
import id.gapura.accounts.Accounts.NewStaff;
import id.gapura.accounts.Role;
import id.gapura.accounts.Staff;
import id.gapura.agents.Agent.Cash;
import id.gapura.kernel.Rupiah;
import id.gapura.payouts.Payee;
import java.time.Duration;
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

    private final Accounts accounts;
    private final AgentStore store;
    private final TransactionTemplate transaction;

    Agents(Accounts accounts, AgentStore store, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.store = store;
        this.transaction = transaction;
    }

    /**
     * An agent to be.
     *
     * @param staff its account; its role is {@link Role#AGENT}
     * @param limit the most cash it may hold, above zero
     * @param payee where its commission is paid to; may come later
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
                store.insert(made.id(), wanted.limit(), wanted.payee().orElse(null));
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
