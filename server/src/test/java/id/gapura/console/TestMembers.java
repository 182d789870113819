package id.gapura.console;

import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.contributions.Outcome;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Nik;
import id.gapura.kernel.Rupiah;
import id.gapura.membership.Enrolment;
import id.gapura.membership.Membership;
import id.gapura.places.RegionCode;
import id.gapura.program.TestProgram;
import id.gapura.program.TestWeb;
import id.gapura.registry.Home;
import id.gapura.registry.NewWorker;
import id.gapura.registry.Origin;
import id.gapura.registry.Person;
import id.gapura.registry.Registry;
import id.gapura.registry.Sex;
import id.gapura.registry.Work;
import id.gapura.registry.Worker;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes members of a test's program, born on 1 January 1980, and lets them pay. */
public final class TestMembers {
    public static final LocalDate BORN = LocalDate.of(1980, 1, 1);

    private static final ContributionFacts LOWEST =
            new ContributionFacts(null, Programmes.JKK_JKM, Sector.OTHER, Payer.SELF);

    private final TestWeb web;
    private int serial;

    public TestMembers(TestWeb web) {
        this.web = web;
    }

    /** A member who has paid nothing yet. */
    public Worker enrol(String name, String livelihood, String region, LocalDate on) {
        return enrol(name, livelihood, new Home(RegionCode.of(region), Optional.empty(), Optional.empty()), on);
    }

    /** The same at an address, with a phone. */
    public Worker enrol(String name, String livelihood, Home home, LocalDate on) {
        var id = web.get(Ids.class).next();
        var nik = new Nik("360499010180%04d".formatted(++serial));
        var worker = new NewWorker(
                id,
                nik,
                new Person(name, Sex.MALE, BORN, Optional.empty()),
                home,
                new Work(Optional.of(livelihood), Optional.empty()));
        web.get(TransactionTemplate.class).executeWithoutResult(_ -> {
            var registry = web.get(Registry.class);
            registry.register(List.of(registry.prepare(worker)), new Origin("test", "officer", Instant.EPOCH));
            web.get(Membership.class).enrol(List.of(new Enrolment(id, home.region(), LOWEST, on)));
        });
        return web.get(Registry.class).find(id).orElseThrow();
    }

    /** Pays some months from the month of {@code day} on. */
    public void pay(Worker worker, int months, LocalDate day) {
        var amount = Rupiah.ZERO;
        for (int i = 0; i < months; i++) {
            amount = amount.plus(price(YearMonth.from(day).plusMonths(i)));
        }
        pay(worker.nik().digits(), amount, day);
    }

    /** What a month costs for the lowest income. */
    public Rupiah price(YearMonth month) {
        return web.get(ContributionPrice.class).total(LOWEST, month);
    }

    /** Pays an amount in the name of a NIK or card number. */
    public Outcome pay(String payer, Rupiah amount, LocalDate day) {
        var payment = new IncomingPayment("bank-jaya", "T" + UUID.randomUUID(), payer, amount, TestProgram.noon(day));
        return web.get(Intake.class).accept(payment);
    }
}
