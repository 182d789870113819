package id.gapura.sponsors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.contributions.Contributions;
import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.contributions.suspense.Proposal.Aim;
import id.gapura.contributions.suspense.SuspenseReview;
import id.gapura.database.Proof;
import id.gapura.jobs.Job;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Rupiah;
import id.gapura.membership.Membership;
import id.gapura.program.TestMembers;
import id.gapura.program.TestProgram;
import id.gapura.registry.LookalikeReview.WorkersMerged;
import id.gapura.registry.Registry;
import id.gapura.rules.Programmes;
import id.gapura.sponsors.Sponsor.Kind;
import id.gapura.sponsors.Sponsors.Confirmation;
import id.gapura.sponsors.Sponsors.Funding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** A month costs Rp8,400 in 2026, and Rp16,800 out of a regional budget, which has no relief. */
class ReturnedMonthsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate BORN = LocalDate.of(1980, 1, 1);
    private static final TestProgram PROGRAM = TestProgram.on(TODAY);
    private static final TestMembers MEMBERS = new TestMembers(PROGRAM);
    private static int serial;

    @AfterEach
    void nothing_differs() {
        PROGRAM.awaitQuiet();
        var differences = new ArrayList<String>();
        PROGRAM.all(Proof.class).forEach(proof -> proof.run(differences::add));
        assertThat(differences).isEmpty();
    }

    @AfterAll
    static void close() {
        PROGRAM.close();
    }

    @Test
    void a_regions_money_that_waited_buys_a_member_no_relief() {
        var sponsor = sponsor(Kind.REGION);
        var waiting = monthThatWaits(scheme(sponsor, OptionalInt.empty()));
        var other = MEMBERS.member("Sarip", BORN);

        release(waiting, new Aim.ToMember(other));

        assertThat(PROGRAM.get(Contributions.class).payments(other))
                .singleElement()
                .satisfies(payment -> assertThat(payment.months()).containsExactly(OCTOBER));
        assertThat(PROGRAM.get(Contributions.class).piggyBank(other)).isEqualTo(Rupiah.ZERO);
        assertThat(paid(sponsor)).isEqualTo(16_800);
    }

    @Test
    void a_month_given_back_is_the_sponsors_again_and_may_be_spent_anew() {
        var sponsor = sponsor(Kind.REGION);
        var scheme = scheme(sponsor, OptionalInt.empty());
        var waiting = monthThatWaits(scheme);
        assertThat(paid(sponsor)).isEqualTo(16_800);

        release(waiting, new Aim.ToChannel());

        assertThat(paid(sponsor)).isZero();
        assertThat(PROGRAM.get(Sponsors.class).account(sponsor.id()).left()).isEqualTo(Rupiah.of(16_800));
        var next = MEMBERS.member("Tini", BORN);
        add(scheme, next);
        assertThat(PROGRAM.get(Contributions.class).payments(next)).hasSize(1);
        assertThat(paid(sponsor)).isEqualTo(16_800);
    }

    @Test
    void a_month_that_member_and_sponsor_both_paid_comes_back_to_the_sponsor() {
        var sponsor = sponsor(Kind.REGION);
        var sponsored = MEMBERS.member("Sarip", BORN);
        var payer = MEMBERS.member("Sarip", BORN);
        add(scheme(sponsor, OptionalInt.empty()), sponsored);
        pays(payer, 8_400);
        merge(sponsored, payer);

        release(waitingOf(sponsored), new Aim.ToChannel());

        assertThat(paid(sponsor)).isZero();
    }

    @Test
    void who_is_merged_into_another_record_stays_sponsored_and_gets_no_more_free_months_than_the_rest() {
        var sponsor = sponsor(Kind.COMPANY);
        var scheme = scheme(sponsor, OptionalInt.of(2));
        var merged = MEMBERS.member("Sarip", BORN);
        var survivor = MEMBERS.member("Sarip", BORN);
        add(scheme, merged);
        merge(merged, survivor);

        assertThat(PROGRAM.get(Schemes.class).members(scheme.id())).containsExactly(survivor);
        for (int month = 1; month <= 3; month++) {
            PROGRAM.setToday(OCTOBER.plusMonths(month).atDay(20));
            run(scheme);
        }
        PROGRAM.setToday(TODAY);

        var paid = PROGRAM.get(Contributions.class).paidMonths(List.of(survivor));
        assertThat(Objects.requireNonNull(paid.get(survivor)).keySet()).containsExactly(OCTOBER, OCTOBER.plusMonths(1));
        assertThat(paid(sponsor)).isEqualTo(2 * 8_400);
    }

    @Test
    void where_both_records_are_in_a_scheme_the_earlier_place_and_the_months_of_both_count() {
        var scheme = scheme(sponsor(Kind.COMPANY), OptionalInt.empty());
        var survivor = MEMBERS.member("Sarip", BORN);
        var merged = MEMBERS.member("Sarip", BORN);
        var third = MEMBERS.member("Tini", BORN);
        add(scheme, merged);
        add(scheme, third);
        add(scheme, survivor);

        merge(merged, survivor);

        assertThat(PROGRAM.get(Schemes.class).members(scheme.id())).containsExactly(survivor, third);
    }

    @Test
    void no_scheme_spends_a_transfer_before_a_second_officer_has_confirmed_it() {
        var sponsors = PROGRAM.get(Sponsors.class);
        var sponsor = sponsors.create("Penanggung " + ++serial, Kind.VILLAGE, TestMembers.SERANG, "Kantor", "siti");
        var member = MEMBERS.member("Sarip", BORN);
        add(scheme(sponsor, OptionalInt.empty()), member);
        sponsors.report(new Funding(sponsor.id(), "TRF-2", Rupiah.of(8_400), TODAY), "siti");
        PROGRAM.awaitQuiet();

        assertThat(sponsors.confirm(sponsor.id(), "TRF-2", "siti")).isEqualTo(Confirmation.NEEDS_ANOTHER_OFFICER);
        assertThat(sponsors.account(sponsor.id()).received()).isEqualTo(Rupiah.ZERO);
        assertThat(PROGRAM.get(Contributions.class).payments(member)).isEmpty();
        assertThat(sponsors.confirm(sponsor.id(), "TRF-2", "budi")).isEqualTo(Confirmation.RECEIVED);
        assertThat(sponsors.confirm(sponsor.id(), "TRF-2", "dewi")).isEqualTo(Confirmation.NOT_WAITING);
        PROGRAM.awaitQuiet();

        assertThat(PROGRAM.get(Contributions.class).payments(member)).hasSize(1);
        sponsors.report(new Funding(sponsor.id(), "TRF-3", Rupiah.of(8_400), TODAY), "siti");
        assertThat(sponsors.takeBack(sponsor.id(), "TRF-3")).isTrue();
        assertThat(sponsors.confirm(sponsor.id(), "TRF-3", "budi")).isEqualTo(Confirmation.NOT_WAITING);
    }

    /** A month reserved while the intake is away, whose member leaves before it is back. */
    private static UUID monthThatWaits(Scheme scheme) {
        var member = MEMBERS.member("Sarip", BORN);
        PROGRAM.asOwner("ALTER TABLE contributions.inbox RENAME TO away");
        PROGRAM.get(TransactionTemplate.class)
                .executeWithoutResult(_ -> PROGRAM.sql()
                        .sql("""
                        INSERT INTO sponsors.scheme_member (worker_id, scheme_id, place, added_by, added_at)
                        VALUES (:worker, :scheme, 1, 'siti', now())
                        """)
                        .param("worker", member)
                        .param("scheme", scheme.id())
                        .update());
        assertThatThrownBy(() -> run(scheme)).isInstanceOf(RuntimeException.class);
        var membership = PROGRAM.get(Membership.class);
        PROGRAM.get(TransactionTemplate.class)
                .executeWithoutResult(_ ->
                        membership.close(membership.find(member).orElseThrow(), TestMembers.SERANG, TODAY, "left"));
        PROGRAM.asOwner("ALTER TABLE contributions.away RENAME TO inbox");
        run(scheme);
        return waitingOf(member);
    }

    private static UUID waitingOf(UUID member) {
        return PROGRAM.get(Contributions.class).suspended(1_000).stream()
                .filter(one -> one.worker().filter(member::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .paymentId();
    }

    private static void release(UUID payment, Aim aim) {
        var review = PROGRAM.get(SuspenseReview.class);
        review.propose(payment, aim, "siti", "asked");
        var proposal = review.find(payment).orElseThrow().open().orElseThrow();
        assertThat(review.approve(payment, proposal.id(), "budi")).isEqualTo(SuspenseReview.Result.DONE);
        PROGRAM.awaitQuiet();
    }

    private static void merge(UUID merged, UUID survivor) {
        PROGRAM.get(TransactionTemplate.class)
                .executeWithoutResult(_ -> PROGRAM.get(Outbox.class).publish(new WorkersMerged(merged, survivor)));
        PROGRAM.awaitQuiet();
    }

    private static Sponsor sponsor(Kind kind) {
        var sponsors = PROGRAM.get(Sponsors.class);
        var sponsor = sponsors.create("Penanggung " + ++serial, kind, TestMembers.SERANG, "Kantor", "siti");
        SponsorMoney.receive(sponsors, new Funding(sponsor.id(), "T" + ++serial, Rupiah.of(16_800), TODAY));
        PROGRAM.awaitQuiet();
        return sponsor;
    }

    private static Scheme scheme(Sponsor sponsor, OptionalInt mostMonths) {
        var terms =
                new Scheme.Terms(Programmes.JKK_JKM, OCTOBER, OCTOBER.plusMonths(5), Rupiah.of(1_000_000), mostMonths);
        return PROGRAM.get(Schemes.class).open(sponsor.id(), "Program " + ++serial, terms, "siti");
    }

    private static void add(Scheme scheme, UUID member) {
        PROGRAM.get(Schemes.class).add(scheme, List.of(member), "siti");
        PROGRAM.awaitQuiet();
    }

    private static void pays(UUID member, long amount) {
        var number = PROGRAM.get(Registry.class).find(member).orElseThrow().number();
        PROGRAM.get(Intake.class)
                .accept(new IncomingPayment(
                        "bank-x",
                        "S" + ++serial,
                        number.digits(),
                        Rupiah.of(amount),
                        PROGRAM.clock().instant()));
    }

    private static void run(Scheme scheme) {
        PROGRAM.all(Job.class).stream()
                .filter(SchemeJob.class::isInstance)
                .forEach(job -> job.run(scheme.id().toString()));
    }

    private static long paid(Sponsor sponsor) {
        return PROGRAM.get(Sponsors.class).account(sponsor.id()).paid().amount();
    }
}
