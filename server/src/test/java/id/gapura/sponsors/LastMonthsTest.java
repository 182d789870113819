package id.gapura.sponsors;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.jobs.Job;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Rupiah;
import id.gapura.program.TestMembers;
import id.gapura.program.TestProgram;
import id.gapura.registry.LookalikeReview.WorkersMerged;
import id.gapura.registry.Registry;
import id.gapura.rules.Programmes;
import id.gapura.sponsors.Schemes.Sponsorship;
import id.gapura.sponsors.Sponsor.Kind;
import id.gapura.sponsors.Sponsors.Funding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Until when a sponsor pays for each member: the person page, the app, the list of offers and the reminders say the same. */
class LastMonthsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NEXT_YEAR = OCTOBER.plusMonths(11);
    private static final LocalDate BORN = LocalDate.of(1980, 1, 1);
    private static final TestProgram PROGRAM = TestProgram.on(TODAY);
    private static final TestMembers MEMBERS = new TestMembers(PROGRAM);
    private static int serial;

    @BeforeEach
    void today() {
        PROGRAM.setToday(TODAY);
    }

    @AfterAll
    static void close() {
        PROGRAM.close();
    }

    @Test
    void whose_free_months_are_limited_is_paid_until_the_last_of_them_and_not_until_the_schemes_end() {
        var scheme = scheme(Kind.PROMOTION, 1_000_000, NEXT_YEAR, OptionalInt.of(3));
        var member = named(scheme);
        var end = OCTOBER.plusMonths(2).atEndOfMonth();

        assertThat(until(member)).isEqualTo(end);
        assertThat(PROGRAM.get(Schemes.class).sponsorships(member))
                .extracting(Sponsorship::until)
                .containsExactly(end);
        assertThat(PROGRAM.get(Schemes.class).offers(scheme)).singleElement().satisfies(offer -> {
            assertThat(offer.lastMonth()).isEqualTo(YearMonth.from(end));
            assertThat(offer.ownPrice()).isEqualTo(Rupiah.of(16_800));
        });
        for (int month = 1; month <= 2; month++) {
            payOn(scheme, OCTOBER.plusMonths(month).atDay(1));
            assertThat(until(member)).isEqualTo(end);
        }

        payOn(scheme, end);
        assertThat(until(member)).isEqualTo(end);
        payOn(scheme, end.plusDays(1));
        assertThat(PROGRAM.get(Schemes.class).lastDays(List.of(member))).isEmpty();
        assertThat(PROGRAM.get(Schemes.class).sponsorships(member)).isEmpty();
    }

    @Test
    void who_is_named_and_not_paid_for_has_no_sponsor() {
        var scheme = scheme(Kind.VILLAGE, 1_000_000, NEXT_YEAR, OptionalInt.empty());
        PROGRAM.setToday(TODAY.minusMonths(2));
        var inArrears = MEMBERS.member("Sarip", BORN);
        pays(inArrears, 8_400);
        PROGRAM.setToday(TODAY);
        var otherProgrammes = MEMBERS.member("Tini", BORN);
        PROGRAM.asOwner(
                "UPDATE membership.member SET programmes = 'JKK,JKM,JHT' WHERE worker_id = '" + otherProgrammes + "'");
        PROGRAM.get(Schemes.class).add(scheme, List.of(inArrears, otherProgrammes), "siti");
        var paidFor = named(scheme);

        assertThat(PROGRAM.get(Schemes.class).unpaid(scheme.id()))
                .extracting(Unpaid::reason)
                .containsExactly(Unpaid.Reason.ARREARS, Unpaid.Reason.OTHER_PROGRAMMES);
        assertThat(PROGRAM.get(Schemes.class).lastDays(List.of(inArrears, otherProgrammes, paidFor)))
                .containsOnlyKeys(paidFor);
        assertThat(PROGRAM.get(Schemes.class).sponsorships(inArrears)).isEmpty();
    }

    /** Money for three months: both get October, and one gets November. */
    @Test
    void where_the_money_ends_everybody_has_what_they_were_given() {
        var scheme = scheme(Kind.VILLAGE, 3 * 8_400, NEXT_YEAR, OptionalInt.empty());
        var first = named(scheme);
        var second = named(scheme);

        assertThat(List.of(until(first), until(second))).containsOnly(OCTOBER.atEndOfMonth());
        payOn(scheme, OCTOBER.plusMonths(1).atDay(1));

        assertThat(until(first)).isEqualTo(OCTOBER.plusMonths(1).atEndOfMonth());
        assertThat(PROGRAM.get(Schemes.class).lastDays(List.of(second))).isEmpty();
    }

    @Test
    void free_months_of_a_record_that_was_merged_count() {
        var scheme = scheme(Kind.PROMOTION, 1_000_000, NEXT_YEAR, OptionalInt.of(3));
        var merged = named(scheme);
        var survivor = MEMBERS.member("Sarip", BORN);
        PROGRAM.get(TransactionTemplate.class)
                .executeWithoutResult(_ -> PROGRAM.get(Outbox.class).publish(new WorkersMerged(merged, survivor)));
        PROGRAM.awaitQuiet();

        assertThat(until(survivor)).isEqualTo(OCTOBER.plusMonths(2).atEndOfMonth());
    }

    private static LocalDate until(UUID member) {
        return Objects.requireNonNull(
                PROGRAM.get(Schemes.class).lastDays(List.of(member)).get(member));
    }

    private static Scheme scheme(Kind kind, long money, YearMonth to, OptionalInt mostMonths) {
        var sponsors = PROGRAM.get(Sponsors.class);
        var sponsor = sponsors.create("Penanggung " + ++serial, kind, TestMembers.SERANG, "Kantor", "siti");
        SponsorMoney.receive(sponsors, new Funding(sponsor.id(), "T" + serial, Rupiah.of(money), TODAY));
        var terms = new Scheme.Terms(Programmes.JKK_JKM, OCTOBER, to, Rupiah.of(10_000_000), mostMonths);
        return PROGRAM.get(Schemes.class).open(sponsor.id(), "Program " + serial, terms, "siti");
    }

    private static UUID named(Scheme scheme) {
        var member = MEMBERS.member("Sarip " + ++serial, BORN);
        PROGRAM.get(Schemes.class).add(scheme, List.of(member), "siti");
        PROGRAM.awaitQuiet();
        return member;
    }

    private static void pays(UUID member, long amount) {
        var number = PROGRAM.get(Registry.class).find(member).orElseThrow().number();
        var now = PROGRAM.clock().instant();
        PROGRAM.get(Intake.class)
                .accept(new IncomingPayment("bank-x", "S" + ++serial, number.digits(), Rupiah.of(amount), now));
    }

    private static void payOn(Scheme scheme, LocalDate day) {
        PROGRAM.setToday(day);
        PROGRAM.all(Job.class).stream()
                .filter(SchemeJob.class::isInstance)
                .forEach(job -> job.run(scheme.id().toString()));
    }
}
