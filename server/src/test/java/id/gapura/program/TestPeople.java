package id.gapura.program;

import id.gapura.agents.Takings;
import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Nik;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.JournalEntry;
import id.gapura.ledger.JournalEntry.Posting;
import id.gapura.ledger.Ledger;
import id.gapura.membership.CoverChange;
import id.gapura.membership.Enrolment;
import id.gapura.membership.Membership;
import id.gapura.places.RegionCode;
import id.gapura.registry.Home;
import id.gapura.registry.LookalikeReview;
import id.gapura.registry.NewWorker;
import id.gapura.registry.Origin;
import id.gapura.registry.Person;
import id.gapura.registry.Registry;
import id.gapura.registry.Sex;
import id.gapura.registry.Work;
import id.gapura.registry.Worker;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.Cover;
import id.gapura.rules.CoverSummary;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts single people on record for tests of pages. Their NIKs have district code 99. */
public final class TestPeople {
    private static final String VILLAGE = "36.04.19.2008";

    private final TestWeb web;
    private final AtomicInteger serial = new AtomicInteger();

    TestPeople(TestWeb web) {
        this.web = web;
    }

    /** A member born on 2 May 1986 who lives in a region. */
    public Worker member(String name, String region) {
        return member(name, region, "+6281200000" + (100 + serial.get()));
    }

    /** A member with a phone in international form. */
    public Worker member(String name, String region, String phone) {
        return member(name, region, "Kp. Tegal RT 02", phone);
    }

    /** A member who lives somewhere else than the others. */
    public Worker memberAt(String address, String name, String region) {
        return member(name, region, address, "+6281200000" + (100 + serial.get()));
    }

    private Worker member(String name, String region, String address, String phone) {
        var nik = new Nik("360499420586%04d".formatted(serial.incrementAndGet()));
        var person = new Person(name, Sex.FEMALE, LocalDate.of(1986, 5, 2), Optional.of("Serang"));
        var home = new Home(RegionCode.of(region), Optional.of(address), Optional.of(phone));
        var work = new Work(Optional.of("Pedagang sayur"), Optional.of("Pasar Petir"));
        var clock = web.get(InstantSource.class);
        var id = web.get(Ids.class).next();
        web.get(TransactionTemplate.class).executeWithoutResult(_ -> {
            web.get(Registry.class)
                    .register(
                            List.of(web.get(Registry.class).prepare(new NewWorker(id, nik, person, home, work))),
                            new Origin("test", "officer", clock.instant()));
            var terms = new ContributionFacts(null, Programmes.JKK_JKM, Sector.OTHER, Payer.SELF);
            web.get(Membership.class)
                    .enrol(List.of(new Enrolment(id, RegionCode.of(region), terms, Jakarta.today(clock))));
        });
        return web.get(Registry.class).find(id).orElseThrow();
    }

    public Worker member(String name) {
        return member(name, VILLAGE);
    }

    /** Finds that a record is of the same person as another, which stays, and waits for what follows from it. */
    public void merge(UUID merged, UUID survivor) {
        var review = web.get(LookalikeReview.class);
        var pair = review.suspect(merged, survivor);
        review.proposeMerge(pair, survivor, "ratna", "same card");
        review.approveMerge(pair.workerId(), pair.otherId(), "yusuf");
        web.awaitQuiet();
    }

    /** Pays the next month over a bank, as a member does. */
    public void pays(Worker worker) {
        var price = web.get(Takings.class).quote(worker.id(), 1).orElseThrow().total();
        var now = web.get(InstantSource.class).instant();
        var payment = new IncomingPayment(
                "bank-jaya",
                web.get(Ids.class).next().toString(),
                worker.number().digits(),
                price,
                now);
        web.get(Intake.class).accept(payment);
        web.awaitQuiet();
    }

    /** Makes some months in a row paid, with one entry of 16,800 rupiah in the member's book. */
    public void paid(Worker worker, YearMonth first, int months) {
        var cover = web.get(Cover.class);
        var membership = web.get(Membership.class);
        var member = membership.find(worker.id()).orElseThrow();
        CoverSummary after = member.cover();
        for (int i = 0; i < months; i++) {
            after = cover.afterPaying(after, first.plusMonths(i));
        }
        var change = new CoverChange(member, after, worker.home().region());
        var lines = List.of(
                Posting.debit("collection:bank-jaya", new Rupiah(16_800)),
                Posting.credit("fund:JKK", new Rupiah(10_000)),
                Posting.credit("fund:JKM", new Rupiah(6_800)));
        var entry = new JournalEntry(
                worker.id(),
                web.get(Ids.class).next(),
                "contribution",
                Jakarta.today(web.get(InstantSource.class)),
                lines);
        web.get(TransactionTemplate.class).executeWithoutResult(_ -> {
            membership.recordCover(List.of(change));
            web.get(Ledger.class).post(List.of(entry));
        });
    }
}
