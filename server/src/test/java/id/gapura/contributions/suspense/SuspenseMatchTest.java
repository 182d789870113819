package id.gapura.contributions.suspense;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.contributions.Contributions;
import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.contributions.MemberPayment;
import id.gapura.contributions.Outcome;
import id.gapura.contributions.suspense.SuspenseCase.Where;
import id.gapura.database.Proof;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Nik;
import id.gapura.kernel.Rupiah;
import id.gapura.membership.Enrolment;
import id.gapura.membership.Membership;
import id.gapura.program.TestMembers;
import id.gapura.program.TestProgram;
import id.gapura.registry.Home;
import id.gapura.registry.NewWorker;
import id.gapura.registry.Person;
import id.gapura.registry.Registry;
import id.gapura.registry.Sex;
import id.gapura.registry.Work;
import id.gapura.registry.WorkersRegistered;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.CoverSummary;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.support.TransactionTemplate;

/** Money that came before its payer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuspenseMatchTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate BORN = LocalDate.of(1980, 1, 1);

    private final TestProgram program = TestProgram.on(TODAY);
    private final TestMembers members = new TestMembers(program);
    private Nik nik = new Nik("3604990101800001");
    private int serial;

    @BeforeEach
    void somebody_not_yet_registered() {
        program.setToday(TODAY);
        nik = members.freshNik(BORN);
    }

    @AfterAll
    void close() {
        program.close();
    }

    @Test
    void the_registration_of_a_waiting_payer_buys_the_months_and_fills_the_piggy_bank() {
        var payment = pay(nik.digits(), 8_400 + 8_400 + 700);
        search();

        var worker = register();
        program.awaitQuiet();

        assertThat(payments(worker))
                .extracting(MemberPayment::months)
                .containsExactly(List.of(YearMonth.of(2026, 11), YearMonth.of(2026, 12)));
        assertThat(program.get(Contributions.class).piggyBank(worker)).isEqualTo(Rupiah.of(700));
        assertThat(cover(worker)).isInstanceOf(CoverSummary.Paid.class);
        assertThat(release(payment)).hasValueSatisfying(release -> {
            assertThat(release.where()).isEqualTo(new Where.Member(worker));
            assertThat(release.by()).isEqualTo("system");
        });
        assertThat(differences()).isEmpty();
    }

    @Test
    void who_was_registered_before_the_first_look_is_found_by_it() {
        pay(nik.digits(), 8_400);
        var worker = register();
        program.awaitQuiet();

        search();

        assertThat(payments(worker)).hasSize(1);
        assertThat(differences()).isEmpty();
    }

    @Test
    void who_becomes_a_member_long_after_being_registered_is_found_the_next_day() {
        var payment = pay(nik.digits(), 8_400);
        var worker = registerOnly();
        program.awaitQuiet();
        search();
        assertThat(release(payment)).isEmpty();
        enrol(worker);

        program.setToday(TODAY.plusDays(1));
        search();

        assertThat(payments(worker)).hasSize(1);
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_number_that_is_given_out_later_gets_nobody_elses_money() {
        var number = "00000000000";
        var payment = pay(number, 8_400);
        search();
        var worker = register();
        giveNumber(worker, number);

        program.setToday(TODAY.plusDays(1));
        search();

        assertThat(release(payment)).isEmpty();
        assertThat(payments(worker)).isEmpty();
    }

    private void giveNumber(UUID worker, String number) {
        program.asOwner("INSERT INTO registry.number_key (member_number, worker_id) VALUES ('%s', '%s')"
                .formatted(number, worker));
    }

    @Test
    void repeated_events_searches_and_jobs_at_once_post_it_once() throws Exception {
        var payment = pay(nik.digits(), 8_400);
        search();
        var worker = register();
        var event = new WorkersRegistered(
                List.of(), List.of(program.get(Registry.class).nikKey(nik)));

        var runs = new ArrayList<Future<?>>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                runs.add(threads.submit(() -> program.get(SuspenseMatch.class).run(payment.toString())));
                runs.add(threads.submit(() -> publish(event)));
            }
        }
        for (var run : runs) {
            run.get();
        }
        program.awaitQuiet();

        assertThat(payments(worker)).hasSize(1);
        assertThat(differences()).isEmpty();
    }

    @Test
    void money_that_waited_and_coins_that_come_meanwhile_meet_at_the_member_and_none_is_lost() throws Exception {
        var waiting = new ArrayList<UUID>();
        for (int i = 0; i < 6; i++) {
            waiting.add(pay(nik.digits(), 700));
        }
        var worker = register();

        var runs = new ArrayList<Future<?>>();
        try (var threads = Executors.newFixedThreadPool(12)) {
            waiting.forEach(one -> runs.add(
                    threads.submit(() -> program.get(SuspenseMatch.class).run(one.toString()))));
            for (int i = 0; i < 6; i++) {
                runs.add(threads.submit(() -> pay(nik.digits(), 700)));
            }
        }
        for (var run : runs) {
            run.get();
        }
        search();

        assertThat(payments(worker)).hasSize(12);
        assertThat(cover(worker)).isInstanceOf(CoverSummary.Paid.class);
        assertThat(program.get(Contributions.class).piggyBank(worker)).isEqualTo(Rupiah.ZERO);
        assertThat(differences()).isEmpty();
    }

    @Test
    void the_channel_that_asks_again_hears_what_it_heard_first() {
        var payment = new IncomingPayment("bank-x", "again", nik.digits(), Rupiah.of(8_400), TestProgram.noon(TODAY));
        var first = program.get(Intake.class).accept(payment);
        search();
        register();
        program.awaitQuiet();

        assertThat(program.get(Intake.class).accept(payment)).isEqualTo(new Outcome.Repeated((Outcome.Taken) first));
        assertThat(differences()).isEmpty();
    }

    private void publish(WorkersRegistered event) {
        program.get(TransactionTemplate.class)
                .executeWithoutResult(_ -> program.get(Outbox.class).publish(event));
    }

    private UUID register() {
        return members.member("Sarip " + nik.digits().substring(12), BORN, nik, Optional.empty());
    }

    private UUID registerOnly() {
        var id = program.get(Ids.class).next();
        members.register(new NewWorker(
                id,
                nik,
                new Person("Sarip", Sex.MALE, BORN, Optional.empty()),
                new Home(TestMembers.SERANG, Optional.empty(), Optional.empty()),
                new Work(Optional.empty(), Optional.empty())));
        return id;
    }

    private void enrol(UUID worker) {
        var terms = new ContributionFacts(null, Programmes.JKK_JKM, Sector.OTHER, Payer.SELF);
        program.get(TransactionTemplate.class)
                .executeWithoutResult(_ -> program.get(Membership.class)
                        .enrol(List.of(new Enrolment(worker, TestMembers.SERANG, terms, TODAY))));
    }

    private void search() {
        program.get(SuspenseSearch.class).run("");
    }

    /** The id under which it waits; a fresh one if it does not. */
    private UUID pay(String payer, long amount) {
        String id;
        synchronized (this) {
            id = "S" + ++serial;
        }
        var payment = new IncomingPayment("bank-x", id, payer, Rupiah.of(amount), TestProgram.noon(TODAY));
        program.get(Intake.class).accept(payment);
        return program.sql()
                .sql("SELECT payment_id FROM contributions.inbox WHERE external_id = :external")
                .param("external", id)
                .query(UUID.class)
                .single();
    }

    private Optional<SuspenseCase.Release> release(UUID payment) {
        return program.get(SuspenseReview.class).find(payment).orElseThrow().release();
    }

    private List<MemberPayment> payments(UUID worker) {
        return program.get(Contributions.class).payments(worker);
    }

    private CoverSummary cover(UUID worker) {
        return program.get(Membership.class).find(worker).orElseThrow().cover();
    }

    private List<String> differences() {
        program.awaitQuiet();
        var found = new ArrayList<String>();
        program.all(Proof.class).forEach(proof -> proof.run(found::add));
        return found;
    }
}
