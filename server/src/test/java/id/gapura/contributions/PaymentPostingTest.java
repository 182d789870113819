package id.gapura.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.contributions.Outcome.Posted;
import id.gapura.contributions.Outcome.Reason;
import id.gapura.contributions.Outcome.Suspended;
import id.gapura.database.Proof;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Nik;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Account;
import id.gapura.ledger.Ledger;
import id.gapura.membership.Enrolment;
import id.gapura.membership.Membership;
import id.gapura.places.RegionCode;
import id.gapura.program.TestProgram;
import id.gapura.registry.Home;
import id.gapura.registry.NewWorker;
import id.gapura.registry.Origin;
import id.gapura.registry.Person;
import id.gapura.registry.Registry;
import id.gapura.registry.Sex;
import id.gapura.registry.Work;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.Cover;
import id.gapura.rules.CoverState;
import id.gapura.rules.PaidAhead;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.support.TransactionTemplate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaymentPostingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final TestProgram program = TestProgram.on(TODAY);
    private int serial;
    private Nik nik = new Nik("3604990101800001");
    private UUID worker = new UUID(0, 0);

    @BeforeAll
    void places() {
        program.setToday(TODAY);
    }

    @BeforeEach
    void a_new_member() {
        serial++;
        nik = new Nik("360499010180%04d".formatted(serial));
        worker = program.get(Ids.class).next();
        program.get(TransactionTemplate.class).executeWithoutResult(_ -> {
            program.get(Registry.class)
                    .register(
                            List.of(program.get(Registry.class)
                                    .prepare(new NewWorker(
                                            worker,
                                            nik,
                                            new Person(
                                                    "Sarip " + serial,
                                                    Sex.MALE,
                                                    LocalDate.of(1980, 1, 1),
                                                    Optional.empty()),
                                            new Home(RegionCode.of("36.04"), Optional.empty(), Optional.empty()),
                                            new Work(Optional.empty(), Optional.empty())))),
                            new Origin("test", "officer", Instant.EPOCH));
            program.get(Membership.class)
                    .enrol(List.of(new Enrolment(
                            worker,
                            RegionCode.of("36.04"),
                            new ContributionFacts(null, Programmes.JKK_JKM, Sector.OTHER, Payer.SELF),
                            TODAY)));
        });
    }

    @AfterAll
    void close() {
        program.close();
    }

    @Test
    void a_payment_buys_the_month_it_is_received_in() {
        var outcome = post(payment("a", 8_400, TODAY));

        assertThat(outcome).isEqualTo(posted(YearMonth.of(2026, 11)));
        assertThat(state(TODAY)).isEqualTo(CoverState.ACTIVE);
        assertThat(protectedUntil(TODAY)).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void months_ahead_cost_what_the_law_of_each_month_says() {
        var outcome = post(payment("a", 8_400 + 8_400 + 16_800, TODAY));

        assertThat(outcome).isEqualTo(posted(YearMonth.of(2026, 11), YearMonth.of(2026, 12), YearMonth.of(2027, 1)));
    }

    @Test
    void the_same_payment_again_changes_nothing() {
        var payment = payment("a", 8_400, TODAY);
        post(payment);

        var again = post(payment);

        assertThat(again).isEqualTo(new Outcome.Repeated(posted(YearMonth.of(2026, 11))));
        assertThat(protectedUntil(TODAY)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(program.get(Contributions.class).payments(worker)).hasSize(1);
    }

    @Test
    void the_same_id_for_another_amount_is_a_conflict_and_takes_nothing() {
        post(payment("a", 8_400, TODAY));

        var conflict = post(payment("a", 16_800, TODAY));

        assertThat(conflict).isEqualTo(new Outcome.Conflicting());
        assertThat(protectedUntil(TODAY)).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void the_same_id_twice_in_one_batch_counts_once() {
        var payment = payment("a", 8_400, TODAY);

        var outcomes = program.get(Intake.class).accept(List.of(payment, payment));

        assertThat(outcomes)
                .containsExactly(posted(YearMonth.of(2026, 11)), new Outcome.Repeated(posted(YearMonth.of(2026, 11))));
    }

    @Test
    void two_payments_of_one_member_in_one_batch_buy_two_months() {
        program.get(Intake.class).accept(List.of(payment("a", 8_400, TODAY), payment("b", 8_400, TODAY)));

        assertThat(protectedUntil(TODAY)).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void what_a_whole_month_leaves_over_goes_to_the_piggy_bank() {
        var outcome = post(payment("a", 10_000, TODAY));

        assertThat(outcome).isEqualTo(new Posted(worker, List.of(YearMonth.of(2026, 11)), Rupiah.of(1_600)));
        assertThat(program.get(Contributions.class).piggyBank(worker)).isEqualTo(Rupiah.of(1_600));
        assertThat(differences()).isEmpty();
    }

    @Test
    void seven_hundred_a_day_buy_a_month_on_the_twelfth_day() {
        for (int day = 1; day <= 11; day++) {
            assertThat(post(payment("day-" + day + "-", 700, TODAY)))
                    .isEqualTo(new Posted(worker, List.of(), Rupiah.of(700L * day)));
        }
        assertThat(state(TODAY)).isEqualTo(CoverState.REGISTERED);

        assertThat(post(payment("day-12-", 700, TODAY))).isEqualTo(posted(YearMonth.of(2026, 11)));
        assertThat(state(TODAY)).isEqualTo(CoverState.ACTIVE);
        assertThat(differences()).isEmpty();
    }

    @Test
    void what_is_beyond_the_most_months_ahead_goes_to_the_piggy_bank() {
        var outcome = (Posted) post(payment("a", 9_000_000, TODAY));

        int most = program.get(PaidAhead.class).most(YearMonth.of(2026, 11));
        long price = 2 * 8_400 + (most - 2) * 16_800L;
        assertThat(outcome.months()).hasSize(most);
        assertThat(outcome.piggyBank()).isEqualTo(Rupiah.of(9_000_000 - price));
        assertThat(differences()).isEmpty();
    }

    @Test
    void the_piggy_bank_fills_to_the_price_in_force_in_the_month_it_buys() {
        post(payment("a", 8_400, TODAY));
        post(payment("b", 8_400 + 8_400, TODAY));
        assertThat(program.get(Contributions.class).piggyBank(worker)).isEqualTo(Rupiah.of(8_400));

        assertThat(post(payment("c", 8_399, TODAY))).isEqualTo(new Posted(worker, List.of(), Rupiah.of(16_799)));
        assertThat(post(payment("d", 1, TODAY))).isEqualTo(posted(YearMonth.of(2027, 1)));
    }

    @Test
    void a_piggy_bank_that_somebody_changed_past_the_program_is_found() {
        post(payment("a", 700, TODAY));

        program.asOwner(
                "UPDATE contributions.piggy_bank SET balance_idr = 8000 WHERE worker_id = '%s'".formatted(worker));
        var found = differences();
        program.asOwner(
                "UPDATE contributions.piggy_bank SET balance_idr = 700 WHERE worker_id = '%s'".formatted(worker));

        assertThat(found).hasSize(2).anyMatch(one -> one.contains(worker.toString()));
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_payer_nobody_knows_waits_in_suspense() {
        var unknown = new IncomingPayment("bank-x", "u" + serial, "3604990202800099", Rupiah.of(8_400), at(TODAY));

        assertThat(post(unknown)).isEqualTo(new Suspended(Reason.PAYER_UNKNOWN));
    }

    @Test
    void a_payer_nobody_can_read_waits_in_suspense() {
        var unreadable = new IncomingPayment("bank-x", "r" + serial, "pak sarip", Rupiah.of(8_400), at(TODAY));

        assertThat(post(unreadable)).isEqualTo(new Suspended(Reason.PAYER_UNREADABLE));
    }

    @Test
    void a_payer_whose_enrolment_is_not_accepted_waits_in_suspense() {
        var payer = IncomingPayment.payerOf(UUID.randomUUID());
        var early = new IncomingPayment("agent-x", "e" + serial, payer, Rupiah.of(8_400), at(TODAY));

        assertThat(post(early)).isEqualTo(new Suspended(Reason.ENROLMENT_WAITS));
    }

    @Test
    void the_member_number_pays_as_well_as_the_nik() {
        var number = program.get(Registry.class).find(worker).orElseThrow().number();
        var payment = new IncomingPayment("bank-x", "n" + serial, number.spaced(), Rupiah.of(8_400), at(TODAY));

        assertThat(post(payment)).isEqualTo(posted(YearMonth.of(2026, 11)));
    }

    @Test
    void membership_lapses_after_the_third_unpaid_month_and_returns_by_paying() {
        post(payment("a", 8_400, TODAY));

        assertThat(state(LocalDate.of(2026, 11, 30))).isEqualTo(CoverState.ACTIVE);
        assertThat(state(LocalDate.of(2026, 12, 1))).isEqualTo(CoverState.GRACE);
        assertThat(state(LocalDate.of(2027, 2, 28))).isEqualTo(CoverState.GRACE);
        assertThat(state(LocalDate.of(2027, 3, 1))).isEqualTo(CoverState.LAPSED);

        program.setToday(LocalDate.of(2027, 3, 5));
        post(payment("b", 16_800, LocalDate.of(2027, 3, 5)));
        program.setToday(TODAY);

        assertThat(state(LocalDate.of(2027, 3, 5))).isEqualTo(CoverState.ACTIVE);
        assertThat(protectedUntil(LocalDate.of(2027, 3, 5))).isEqualTo(LocalDate.of(2027, 3, 31));
    }

    @Test
    void a_payment_in_grace_settles_the_oldest_unpaid_month() {
        post(payment("a", 8_400, TODAY));

        program.setToday(LocalDate.of(2027, 1, 10));
        var late = post(payment("b", 8_400, LocalDate.of(2027, 1, 10)));
        program.setToday(TODAY);

        assertThat(late).isEqualTo(posted(YearMonth.of(2026, 12)));
    }

    @Test
    void every_rupiah_is_in_the_members_book() {
        post(payment("a", 16_800, TODAY));

        var lines = program.get(Ledger.class).statement(worker);

        assertThat(lines)
                .extracting(Ledger.StatementLine::account, line -> line.amount().amount())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("collection:bank-x", 16_800L),
                        org.assertj.core.groups.Tuple.tuple("fund:JKK", -10_000L),
                        org.assertj.core.groups.Tuple.tuple("fund:JKM", -6_800L));
    }

    @Test
    void the_share_of_old_age_savings_is_the_members_own() {
        program.sql()
                .sql("UPDATE membership.member SET programmes = 'JKK,JKM,JHT' WHERE worker_id = :id")
                .param("id", worker)
                .update();

        post(payment("a", 28_400, TODAY));

        var held = program.get(Ledger.class).held(worker, Account.get("member-jht"));
        assertThat(held).isEqualTo(Rupiah.of(-20_000));
        assertThat(program.get(Ledger.class).trialBalance(TODAY))
                .extracting(Ledger.Balance::account)
                .doesNotContain("fund:JHT");
        var differences = new ArrayList<String>();
        program.all(Proof.class).stream()
                .filter(MoneyProof.class::isInstance)
                .forEach(proof -> proof.run(differences::add));
        assertThat(differences).isEmpty();
    }

    private Outcome post(IncomingPayment payment) {
        return program.get(Intake.class).accept(payment);
    }

    private Posted posted(YearMonth... months) {
        return new Posted(worker, List.of(months), Rupiah.ZERO);
    }

    private List<String> differences() {
        program.awaitQuiet();
        var found = new ArrayList<String>();
        program.all(Proof.class).forEach(proof -> proof.run(found::add));
        return found;
    }

    private IncomingPayment payment(String id, long amount, LocalDate on) {
        return new IncomingPayment("bank-x", id + serial, nik.digits(), Rupiah.of(amount), at(on));
    }

    private static Instant at(LocalDate day) {
        return TestProgram.noon(day);
    }

    private CoverState state(LocalDate day) {
        var member = program.get(Membership.class).find(worker).orElseThrow();
        return program.get(Cover.class).on(member.facts(), day).state();
    }

    private LocalDate protectedUntil(LocalDate seenOn) {
        var member = program.get(Membership.class).find(worker).orElseThrow();
        var until = program.get(Cover.class).on(member.facts(), seenOn).protectedUntil();
        return Optional.ofNullable(until).orElseThrow();
    }
}
