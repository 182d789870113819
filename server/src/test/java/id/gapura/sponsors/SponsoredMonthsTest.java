package id.gapura.sponsors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.contributions.Contributions;
import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.database.Proof;
import id.gapura.jobs.Job;
import id.gapura.kernel.Rupiah;
import id.gapura.membership.Membership;
import id.gapura.program.TestMembers;
import id.gapura.program.TestProgram;
import id.gapura.registry.Registry;
import id.gapura.rules.CoverSummary.NeverPaid;
import id.gapura.rules.CoverSummary.Paid;
import id.gapura.rules.Programmes;
import id.gapura.sponsors.Outlook.Cause;
import id.gapura.sponsors.Outlook.Warning;
import id.gapura.sponsors.Sponsor.Kind;
import id.gapura.sponsors.Sponsors.Funding;
import id.gapura.sponsors.Sponsors.Receipt;
import id.gapura.sponsors.Unpaid.Reason;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The price is Rp8,400 a month in 2026 and Rp16,800 from 2027, and Rp16,800 throughout out of a regional budget. */
class SponsoredMonthsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = OCTOBER.plusMonths(1);
    private static final YearMonth DECEMBER = OCTOBER.plusMonths(2);
    private static final YearMonth JANUARY = OCTOBER.plusMonths(3);
    private static final LocalDate BORN = LocalDate.of(1980, 1, 1);
    private static final TestProgram PROGRAM = TestProgram.on(TODAY);
    private static final TestMembers MEMBERS = new TestMembers(PROGRAM);
    private static int serial;

    @BeforeEach
    void today() {
        PROGRAM.setToday(TODAY);
    }

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
    void pays_from_the_first_day_of_the_term_to_the_last() {
        var scheme = scheme(sponsor(Kind.VILLAGE, 1_000_000), NOVEMBER, DECEMBER, 1_000_000);
        var member = members(scheme, 1).getFirst();

        payOn(scheme, LocalDate.of(2026, 10, 31));
        assertThat(lastPaid(member)).isNull();
        payOn(scheme, LocalDate.of(2026, 11, 1));
        assertThat(lastPaid(member)).isEqualTo(NOVEMBER);
        payOn(scheme, LocalDate.of(2026, 12, 31));
        assertThat(lastPaid(member)).isEqualTo(DECEMBER);
        payOn(scheme, LocalDate.of(2027, 1, 1));
        assertThat(lastPaid(member)).isEqualTo(DECEMBER);
    }

    @Test
    void each_month_costs_what_its_law_says_for_that_sponsor() {
        var village = sponsor(Kind.VILLAGE, 1_000_000);
        var region = sponsor(Kind.REGION, 1_000_000);
        var ofVillage = scheme(village, DECEMBER, JANUARY, 1_000_000);
        var ofRegion = scheme(region, DECEMBER, JANUARY, 1_000_000);
        members(ofVillage, 1);
        var member = members(ofRegion, 1).getFirst();

        payOn(ofVillage, DECEMBER.atDay(31));
        payOn(ofRegion, DECEMBER.atDay(31));
        assertThat(paid(village)).isEqualTo(8_400);
        assertThat(paid(region)).isEqualTo(16_800);
        assertThat(lastPaid(member)).isEqualTo(DECEMBER);
        assertThat(PROGRAM.get(Contributions.class).piggyBank(member)).isEqualTo(Rupiah.ZERO);

        payOn(ofVillage, JANUARY.atDay(1));
        payOn(ofRegion, JANUARY.atDay(1));
        assertThat(paid(village)).isEqualTo(8_400 + 16_800);
        assertThat(paid(region)).isEqualTo(2 * 16_800);
    }

    @Test
    void the_next_price_shortens_what_the_money_reaches() {
        var sponsor = sponsor(Kind.VILLAGE, 4 * 8_400);
        var scheme = scheme(sponsor, OCTOBER, OCTOBER.plusMonths(11), 10_000_000);
        members(scheme, 1);

        payOn(scheme, TODAY);
        var reckoned = PROGRAM.get(Schemes.class).reckon(scheme);

        assertThat(reckoned.left()).isEqualTo(Rupiah.of(3 * 8_400));
        assertThat(reckoned.months().stream().limit(3).map(month -> month.cost().amount()))
                .containsExactly(8_400L, 8_400L, 16_800L);
        assertThat(reckoned.outlook().endsOn()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(reckoned.outlook().cause()).isEqualTo(Cause.MONEY);
    }

    @Test
    void warns_60_30_and_7_days_before_the_end_and_not_before() {
        var end = LocalDate.of(2026, 12, 31);
        var outlook = new Outlook(UUID.randomUUID(), end, Cause.TERM, 0, 0);

        assertThat(outlook.warning(end.minusDays(61))).isEqualTo(Warning.NONE);
        assertThat(outlook.warning(end.minusDays(60))).isEqualTo(Warning.SOON);
        assertThat(outlook.warning(end.minusDays(31))).isEqualTo(Warning.SOON);
        assertThat(outlook.warning(end.minusDays(30))).isEqualTo(Warning.NEAR);
        assertThat(outlook.warning(end.minusDays(8))).isEqualTo(Warning.NEAR);
        assertThat(outlook.warning(end.minusDays(7))).isEqualTo(Warning.NOW);
        assertThat(outlook.warning(end.plusDays(1))).isEqualTo(Warning.NOW);
    }

    @Test
    void where_money_runs_out_nobody_is_half_paid_and_the_next_money_starts_with_who_was_left_out() {
        var sponsor = sponsor(Kind.COMPANY, 3 * 8_400 - 1);
        var scheme = scheme(sponsor, OCTOBER, DECEMBER, 1_000_000);
        var members = members(scheme, 3);

        payOn(scheme, TODAY);
        assertThat(members.stream().map(SponsoredMonthsTest::lastPaid)).containsExactly(OCTOBER, OCTOBER, null);
        assertThat(unpaid(scheme)).containsExactly(new Unpaid(members.get(2), Reason.MONEY_SHORT));
        assertThat(PROGRAM.get(Schemes.class).reckon(scheme).outlook().endsOn()).isEqualTo(LocalDate.of(2026, 9, 30));

        PROGRAM.setToday(NOVEMBER.atDay(1));
        receive(sponsor, 1);
        assertThat(members.stream().map(SponsoredMonthsTest::lastPaid)).containsExactly(OCTOBER, OCTOBER, NOVEMBER);
        assertThat(unpaid(scheme)).hasSize(2);
    }

    @Test
    void a_budget_ends_before_the_money_does() {
        var scheme = scheme(sponsor(Kind.COMPANY, 1_000_000), OCTOBER, DECEMBER, 8_400);
        members(scheme, 2);

        payOn(scheme, TODAY);

        assertThat(unpaid(scheme)).hasSize(1);
    }

    @Test
    void who_paid_alone_is_paid_for_from_the_next_unpaid_month() {
        var sponsor = sponsor(Kind.VILLAGE, 1_000_000);
        var scheme = scheme(sponsor, NOVEMBER, JANUARY, 1_000_000);
        var member = members(scheme, 1).getFirst();
        pays(member, 2 * 8_400);

        payOn(scheme, NOVEMBER.atDay(5));
        assertThat(paid(sponsor)).isZero();
        assertThat(unpaid(scheme)).isEmpty();
        payOn(scheme, DECEMBER.atDay(5));
        assertThat(lastPaid(member)).isEqualTo(DECEMBER);
        assertThat(paid(sponsor)).isEqualTo(8_400);
    }

    @Test
    void months_missed_within_the_term_are_made_up_and_those_before_it_are_not() {
        var inTerm = scheme(sponsor(Kind.VILLAGE, 1_000_000), OCTOBER, JANUARY, 1_000_000);
        var afterArrears = scheme(sponsor(Kind.VILLAGE, 1_000_000), DECEMBER, JANUARY, 1_000_000);
        var one = members(inTerm, 1).getFirst();
        var other = members(afterArrears, 1).getFirst();
        payOn(inTerm, TODAY);
        pays(other, 8_400);

        payOn(inTerm, DECEMBER.atDay(5));
        payOn(afterArrears, DECEMBER.atDay(5));

        assertThat(lastPaid(one)).isEqualTo(DECEMBER);
        assertThat(lastPaid(other)).isEqualTo(OCTOBER);
        assertThat(unpaid(afterArrears)).containsExactly(new Unpaid(other, Reason.ARREARS));
    }

    @Test
    void two_sponsors_never_pay_one_month() {
        var first = sponsor(Kind.VILLAGE, 1_000_000);
        var second = sponsor(Kind.COMPANY, 1_000_000);
        var ofFirst = scheme(first, OCTOBER, DECEMBER, 1_000_000);
        var ofSecond = scheme(second, OCTOBER, DECEMBER, 1_000_000);
        var member = members(ofFirst, 1);
        PROGRAM.get(Schemes.class).add(ofSecond, member, "siti");
        PROGRAM.awaitQuiet();

        payOn(ofFirst, TODAY);
        payOn(ofSecond, TODAY);

        assertThat(paid(first) + paid(second)).isEqualTo(8_400);
    }

    @Test
    void a_promotion_gives_three_months_to_newcomers_only() {
        var sponsor = sponsor(Kind.PROMOTION, 1_000_000);
        var terms = new Scheme.Terms(
                Programmes.JKK_JKM, OCTOBER, OCTOBER.plusMonths(9), Rupiah.of(1_000_000), OptionalInt.of(3));
        var scheme = PROGRAM.get(Schemes.class).open(sponsor.id(), "Tiga bulan gratis", terms, "siti");
        var old = MEMBERS.member("Lama", BORN);
        pays(old, 8_400);
        var fresh = MEMBERS.member("Baru", BORN);

        var added = PROGRAM.get(Schemes.class).add(scheme, List.of(old, fresh, UUID.randomUUID()), "siti");
        PROGRAM.awaitQuiet();
        for (int month = 0; month < 5; month++) {
            payOn(scheme, OCTOBER.plusMonths(month).atDay(20));
        }

        assertThat(added).isEqualTo(new Schemes.Added(1, 0, 1, 1));
        assertThat(lastPaid(fresh)).isEqualTo(DECEMBER);
        assertThat(paid(sponsor)).isEqualTo(3 * 8_400);
    }

    @Test
    void a_run_that_ends_half_way_is_finished_by_the_next_and_pays_nobody_twice() {
        var sponsor = sponsor(Kind.VILLAGE, 1_000_000);
        var scheme = scheme(sponsor, NOVEMBER, DECEMBER, 1_000_000);
        var members = members(scheme, 5);
        PROGRAM.setToday(NOVEMBER.atDay(2));

        PROGRAM.asOwner("ALTER TABLE contributions.inbox RENAME TO away");
        assertThatThrownBy(() -> run(scheme)).isInstanceOf(RuntimeException.class);
        PROGRAM.asOwner("ALTER TABLE contributions.away RENAME TO inbox");
        assertThat(paid(sponsor)).isEqualTo(5 * 8_400);
        assertThat(members.stream().map(SponsoredMonthsTest::lastPaid)).containsOnlyNulls();

        PROGRAM.setToday(NOVEMBER.atDay(3));
        run(scheme);
        PROGRAM.asOwner("UPDATE sponsors.sponsored_month SET state = 'reserved', bought_on = NULL WHERE scheme_id = '"
                + scheme.id() + "'");
        run(scheme);

        assertThat(members.stream().map(SponsoredMonthsTest::lastPaid)).containsOnly(NOVEMBER);
        assertThat(paid(sponsor)).isEqualTo(5 * 8_400);
        assertThat(PROGRAM.get(Contributions.class).payments(members.getFirst()))
                .hasSize(1);
    }

    @Test
    void money_is_taken_once_by_its_reference() {
        var sponsor = sponsor(Kind.VILLAGE, 500);
        var sponsors = PROGRAM.get(Sponsors.class);
        var funding = new Funding(sponsor.id(), "TRF-1", Rupiah.of(1_000), TODAY);

        var other = new Funding(sponsor.id(), "TRF-1", Rupiah.of(2_000), TODAY);
        for (var officer : List.of("siti", "budi")) {
            sponsors.report(funding, "siti");
            assertThat(sponsors.report(funding, officer)).isEqualTo(Receipt.REPEATED);
            assertThat(sponsors.report(other, officer)).isEqualTo(Receipt.CONFLICTING);
            sponsors.confirm(sponsor.id(), "TRF-1", "budi");
        }
        assertThat(sponsors.account(sponsor.id()).left()).isEqualTo(Rupiah.of(1_500));
    }

    @Test
    void members_are_told_once_what_going_on_costs_and_what_came_of_it_is_counted() {
        var scheme = scheme(sponsor(Kind.REGION, 10_000_000), OCTOBER, DECEMBER, 10_000_000);
        var members = members(scheme, 2);
        var schemes = PROGRAM.get(Schemes.class);
        payOn(scheme, TODAY);
        payOn(scheme, DECEMBER.atDay(2));

        var before = schemes.offers(scheme);
        assertThat(schemes.recordOffers(scheme, "siti")).isEqualTo(2);
        assertThat(schemes.recordOffers(scheme, "siti")).isZero();
        PROGRAM.setToday(JANUARY.atDay(10));
        pays(members.getFirst(), 16_800);

        assertThat(before)
                .allMatch(offer -> offer.offeredOn().isEmpty()
                        && offer.lastMonth().equals(DECEMBER)
                        && offer.ownPrice().equals(Rupiah.of(16_800)));
        assertThat(schemes.offers(scheme).stream().map(Offer::ending))
                .containsExactlyInAnyOrder(Offer.Ending.WENT_ON, Offer.Ending.IN_ARREARS);
        PROGRAM.setToday(LocalDate.of(2027, 4, 1));
        assertThat(ending(scheme, members.get(1))).isEqualTo(Offer.Ending.LAPSED);
        PROGRAM.setToday(LocalDate.of(2027, 3, 31));
        assertThat(ending(scheme, members.get(1))).isEqualTo(Offer.Ending.IN_ARREARS);
    }

    private static Offer.Ending ending(Scheme scheme, UUID member) {
        return PROGRAM.get(Schemes.class).offers(scheme).stream()
                .filter(offer -> offer.workerId().equals(member))
                .findFirst()
                .orElseThrow()
                .ending();
    }

    @Test
    void the_proof_finds_a_month_nobody_paid_and_money_nobody_sent() {
        var scheme = scheme(sponsor(Kind.VILLAGE, 1_000_000), OCTOBER, DECEMBER, 1_000_000);
        var member = members(scheme, 1).getFirst();
        payOn(scheme, TODAY);
        var where = " WHERE worker_id = '" + member + "'";

        PROGRAM.asOwner("UPDATE sponsors.sponsored_month SET bought_on = '2026-11-01', due_idr = due_idr + 1" + where);
        var differences = proved();
        PROGRAM.asOwner("UPDATE sponsors.sponsored_month SET bought_on = '2026-10-01', due_idr = due_idr - 1" + where);

        assertThat(differences)
                .anyMatch(line -> line.contains("no sponsor's payment bought 2026-11"))
                .anyMatch(line -> line.contains(" paid: "))
                .anyMatch(line -> line.contains(" gave to the channel: "))
                .anyMatch(line -> line.startsWith("the intake took from sponsors"));
    }

    @Test
    void the_proof_counts_every_rupiah_that_was_transferred() {
        var sponsor = sponsor(Kind.VILLAGE, 1_000_000);
        receive(sponsor, 500_000);
        var where = " WHERE sponsor_id = '" + sponsor.id() + "' AND amount_idr >= 500000";

        PROGRAM.asOwner("UPDATE sponsors.funding SET amount_idr = amount_idr + 1" + where);
        var differences = proved();
        PROGRAM.asOwner("UPDATE sponsors.funding SET amount_idr = amount_idr - 1" + where);

        assertThat(differences)
                .containsExactlyInAnyOrder(
                        "sponsor " + sponsor.id()
                                + " transferred: the records come to 1500002, the ledger says 1500000",
                        "sponsor " + sponsor.id() + " received: the records come to 1500002, the ledger says 1500000");
    }

    private static List<String> proved() {
        var differences = new ArrayList<String>();
        PROGRAM.all(Proof.class).stream()
                .filter(SponsorProof.class::isInstance)
                .forEach(proof -> proof.run(differences::add));
        return differences;
    }

    private static Sponsor sponsor(Kind kind, long money) {
        var sponsor = PROGRAM.get(Sponsors.class)
                .create("Penanggung " + ++serial, kind, TestMembers.SERANG, "Kantor desa", "siti");
        receive(sponsor, money);
        return sponsor;
    }

    private static void receive(Sponsor sponsor, long money) {
        SponsorMoney.receive(
                PROGRAM.get(Sponsors.class), new Funding(sponsor.id(), "T" + ++serial, Rupiah.of(money), TODAY));
        PROGRAM.awaitQuiet();
    }

    private static Scheme scheme(Sponsor sponsor, YearMonth from, YearMonth to, long budget) {
        var terms = new Scheme.Terms(Programmes.JKK_JKM, from, to, Rupiah.of(budget), OptionalInt.empty());
        return PROGRAM.get(Schemes.class).open(sponsor.id(), "Program " + ++serial, terms, "siti");
    }

    private static List<UUID> members(Scheme scheme, int count) {
        var members = IntStream.range(0, count)
                .mapToObj(_ -> MEMBERS.member("Sarip " + ++serial, BORN))
                .toList();
        PROGRAM.get(Schemes.class).add(scheme, members, "siti");
        PROGRAM.awaitQuiet();
        return members;
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

    private static void payOn(Scheme scheme, LocalDate day) {
        PROGRAM.setToday(day);
        run(scheme);
    }

    private static void run(Scheme scheme) {
        PROGRAM.all(Job.class).stream()
                .filter(SchemeJob.class::isInstance)
                .forEach(job -> job.run(scheme.id().toString()));
    }

    private static List<Unpaid> unpaid(Scheme scheme) {
        return PROGRAM.get(Schemes.class).unpaid(scheme.id());
    }

    private static long paid(Sponsor sponsor) {
        return PROGRAM.get(Sponsors.class).account(sponsor.id()).paid().amount();
    }

    private static @Nullable YearMonth lastPaid(UUID member) {
        return switch (PROGRAM.get(Membership.class).find(member).orElseThrow().cover()) {
            case NeverPaid _ -> null;
            case Paid paid -> paid.lastPaid();
        };
    }
}
