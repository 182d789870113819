package id.gapura.demo;

import id.gapura.accounts.Accounts.Creation;
import id.gapura.accounts.Accounts.NewStaff;
import id.gapura.accounts.Counter;
import id.gapura.accounts.Role;
import id.gapura.agents.Agent;
import id.gapura.agents.Agents;
import id.gapura.agents.Agents.NewAgent;
import id.gapura.agents.HandIn.Sum;
import id.gapura.agents.HandIns;
import id.gapura.agents.HandIns.Brought;
import id.gapura.agents.Takings;
import id.gapura.agents.Takings.Wanted;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Rupiah;
import id.gapura.payouts.Payee;
import id.gapura.places.RegionCode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An agent who takes cash from members of a district who had stopped paying, hands some of it in, a note short, and keeps
 * the rest for the next time.
 */
final class DemoAgents {
    private static final RegionCode DISTRICT = RegionCode.of("36.04.23");
    private static final int MEMBERS = 7;
    private static final long NOTE = 10_000;

    private final DemoServices services;
    private List<UUID> customers = List.of();

    DemoAgents(DemoServices services) {
        this.services = services;
    }

    /** The account with which the agent signs in. */
    static NewStaff staff(String password) {
        return new NewStaff("perisai", "Nurhayati, agen Perisai", password, Role.AGENT, DISTRICT);
    }

    /** Registers the agent, who finds the first customers. */
    void open(YearMonth month, String password) {
        var payee = new Payee("NURHAYATI CONTOH", "BRINIDJA", "990077665544");
        var wanted = new NewAgent(staff(password), Rupiah.of(2_000_000), Optional.of(payee));
        if (!(services.get(Agents.class).register(wanted) instanceof Creation.Created)) {
            throw new IllegalStateException("the demo's agent is refused");
        }
        customers = new DemoMembers(services)
                .stopped(DISTRICT, month).stream().limit(MEMBERS).toList();
    }

    /** Takes a month of each customer. */
    void collect() {
        var takings = services.get(Takings.class);
        for (var customer : customers) {
            takings.quote(customer, 1)
                    .ifPresent(quote -> takings.take(
                            agent(), new Wanted(services.get(Ids.class).next(), customer, 1, quote.total())));
        }
    }

    /** Brings what is there, as the agent says; a note is missing when it is counted. */
    void handIn() {
        var said = agent().cash().open();
        var brought = new Brought(
                services.get(Ids.class).next(), new Sum(said, said.minus(Rupiah.of(NOTE))), "Satu lembar kurang");
        services.get(HandIns.class).receive(agent(), brought, new Counter("serang", RegionCode.of("36.04")));
    }

    private Agent agent() {
        return services.get(Agents.class).find(staff("").login()).orElseThrow();
    }
}
