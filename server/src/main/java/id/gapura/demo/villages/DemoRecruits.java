package id.gapura.demo.villages;

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
import id.gapura.demo.DemoServices;
import id.gapura.demo.invented.Names;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Nik;
import id.gapura.kernel.Rupiah;
import id.gapura.membership.Enrolment;
import id.gapura.membership.Membership;
import id.gapura.places.RegionCode;
import id.gapura.registry.Home;
import id.gapura.registry.NewWorker;
import id.gapura.registry.Origin;
import id.gapura.registry.Person;
import id.gapura.registry.Registry;
import id.gapura.registry.Sex;
import id.gapura.registry.Work;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** The people of a village whom one agent recruited: most pay on for a year and more, some only the first month. */
final class DemoRecruits {
    /** A prime, so that serials near each other never meet. */
    private static final int DAYS = 8_009;

    private static final RegionCode REGENCY = RegionCode.of("36.04");
    private static final int FIRST_SERIAL = 9_000;
    private static final int LONG = 12;
    private static final int SHORT = 3;

    private final DemoServices services;
    private final Names names;
    private final RegionCode village;
    private final NewStaff staff;
    private final List<UUID> people = new ArrayList<>();

    DemoRecruits(DemoServices services, Names names, RegionCode village, NewStaff staff) {
        this.services = services;
        this.names = names;
        this.village = village;
        this.staff = staff;
    }

    /** An agent of the district. */
    static NewStaff agent(String login, String name, String password) {
        return new NewStaff(login, name, password, Role.AGENT, RegionCode.of("36.04.19"));
    }

    Agent agent() {
        return services.get(Agents.class).find(staff.login()).orElseThrow();
    }

    List<UUID> people() {
        return List.copyOf(people);
    }

    void register() {
        var wanted = new NewAgent(staff, Rupiah.of(20_000_000), Optional.empty());
        if (!(services.get(Agents.class).register(wanted) instanceof Creation.Created)) {
            throw new IllegalStateException("an agent of the demo is refused");
        }
    }

    /**
     * Recruits people today, each for a month.
     *
     * @param serial keeps the NIKs of villages apart
     */
    void recruit(int count, int serial) {
        for (int i = 0; i < count; i++) {
            var worker = member(FIRST_SERIAL + serial + i);
            people.add(worker);
            take(worker, 1);
        }
    }

    private UUID member(int serial) {
        var id = services.get(Ids.class).next();
        var today = Jakarta.today(services.get(InstantSource.class));
        // No two born on one day: nobody shall look like another by chance.
        var born = LocalDate.of(1974, 5, 2).plusDays(serial * 11L % DAYS);
        var person = new Person(names.next(true), Sex.FEMALE, born, Optional.of("Serang"));
        var worker = new NewWorker(
                id,
                new Nik("360499%02d%02d%02d%04d"
                        .formatted(born.getDayOfMonth() + 40, born.getMonthValue(), born.getYear() % 100, serial)),
                person,
                new Home(village, Optional.empty(), Optional.empty()),
                new Work(Optional.of("Petani"), Optional.of("Sawah desa")));
        var origin = new Origin(
                "agent", staff.login(), services.get(InstantSource.class).instant());
        var terms = new ContributionFacts(null, Programmes.JKK_JKM, Sector.OTHER, Payer.SELF);
        services.get(TransactionTemplate.class).executeWithoutResult(_ -> {
            var registry = services.get(Registry.class);
            registry.register(List.of(registry.prepare(worker)), origin);
            services.get(Membership.class).enrol(List.of(new Enrolment(id, village, terms, today)));
        });
        return id;
    }

    private void take(UUID worker, int months) {
        var takings = services.get(Takings.class);
        takings.quote(worker, months)
                .ifPresent(quote -> takings.take(
                        agent(), new Wanted(services.get(Ids.class).next(), worker, months, quote.total())));
    }

    /** The first of them pay a year more. */
    void goOn(int count) {
        people.subList(0, count).forEach(worker -> take(worker, LONG));
    }

    /** The same pay again before it ends, and the agent hands in all of it. */
    void renew(int count) {
        people.subList(0, count).forEach(worker -> take(worker, SHORT));
        var open = agent().cash().open();
        var brought = new Brought(services.get(Ids.class).next(), new Sum(open, open), "");
        services.get(HandIns.class).receive(agent(), brought, new Counter("serang", REGENCY));
    }
}
