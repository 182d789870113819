package id.gapura.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.messaging.Postman;
import id.gapura.program.TestMembers;
import id.gapura.program.TestProgram;
import id.gapura.rules.Programmes;
import id.gapura.sponsors.Offer;
import id.gapura.sponsors.Scheme;
import id.gapura.sponsors.Schemes;
import id.gapura.sponsors.Sponsor;
import id.gapura.sponsors.SponsorMoney;
import id.gapura.sponsors.Sponsors;
import id.gapura.sponsors.Sponsors.Funding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What members are told whom a sponsor pays for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SponsoredRemindersTest {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private final TestProgram program = TestProgram.on(LocalDate.of(2026, 1, 5));
    private final RemindedPeople people = new RemindedPeople(program);

    @AfterAll
    void close() {
        program.close();
    }

    @Test
    void whose_sponsor_pays_is_not_told_to_pay() {
        var sponsored = people.paid(JANUARY, 1);
        scheme(YearMonth.of(2026, 2), YearMonth.of(2026, 3), sponsored);

        people.tellOn(LocalDate.of(2026, 2, 12));

        assertThat(people.reminded(sponsored)).isEmpty();
    }

    /** The scheme begins in March; February comes first, and is nobody's but the member's. */
    @Test
    void whose_sponsor_does_not_pay_yet_or_does_not_pay_before_them_is_told_to_pay() {
        var worker = people.paid(JANUARY, 1);
        scheme(YearMonth.of(2026, 3), YearMonth.of(2026, 12), worker);

        people.tellOn(LocalDate.of(2026, 2, 12));
        assertThat(people.reminded(worker)).containsExactly("payment");
        program.setToday(LocalDate.of(2026, 3, 1));
        paySponsored();
        people.tellOn(LocalDate.of(2026, 3, 12));

        assertThat(people.reminded(worker)).containsExactly("payment", "payment");
    }

    @Test
    void whose_free_months_are_over_is_told_to_pay_though_the_scheme_goes_on() {
        var given = people.agreeing(JANUARY.atDay(1));
        scheme(JANUARY, YearMonth.of(2026, 12), OptionalInt.of(1), given);
        program.setToday(LocalDate.of(2026, 2, 1));
        paySponsored();

        people.tellOn(LocalDate.of(2026, 2, 12));

        assertThat(people.told(given, "payment"::equals)).hasSize(1);
    }

    private void scheme(YearMonth from, YearMonth to, UUID worker) {
        scheme(from, to, OptionalInt.empty(), worker);
    }

    private void scheme(YearMonth from, YearMonth to, OptionalInt most, UUID worker) {
        program.setToday(LocalDate.of(2026, 1, 20));
        open(from, to, most, worker);
    }

    private void promotion(YearMonth from, YearMonth to, int most, UUID worker) {
        open(from, to, OptionalInt.of(most), worker);
    }

    private void open(YearMonth from, YearMonth to, OptionalInt most, UUID worker) {
        var today = Jakarta.today(program.clock());
        var kind = most.isPresent() ? Sponsor.Kind.PROMOTION : Sponsor.Kind.VILLAGE;
        var sponsor =
                program.get(Sponsors.class).create("Kadugenep", kind, TestMembers.SERANG, "Kantor desa", "serang");
        SponsorMoney.receive(
                program.get(Sponsors.class), new Funding(sponsor.id(), "T" + worker, Rupiah.of(1_000_000), today));
        var terms = new Scheme.Terms(Programmes.JKK_JKM, from, to, Rupiah.of(1_000_000), most);
        var scheme = program.get(Schemes.class).open(sponsor.id(), "Perlindungan", terms, "serang");
        program.get(Schemes.class).add(scheme, List.of(worker), "serang");
        program.awaitQuiet();
    }

    @Test
    void whom_a_sponsor_stops_paying_for_is_told_three_weeks_before() {
        var sponsored = people.paid(JANUARY, 1);
        scheme(YearMonth.of(2026, 2), YearMonth.of(2026, 3), sponsored);

        people.tellOn(LocalDate.of(2026, 3, 9));
        assertThat(people.reminded(sponsored)).isEmpty();
        people.tellOn(LocalDate.of(2026, 3, 10));

        assertThat(people.reminded(sponsored)).containsExactly("sponsor-ends");
        assertThat(people.lastText(sponsored)).contains("31 Maret 2026");
    }

    @Test
    void an_offer_is_made_when_a_carrier_has_taken_its_message() {
        var sponsored = sponsoredUntilMarch();
        people.tellOn(LocalDate.of(2026, 3, 10));
        assertThat(offer(sponsored).offeredOn()).isEmpty();
        assertThat(unoffered(sponsored)).isOne();

        Postman.takeDue(program);

        assertThat(offer(sponsored).offeredOn()).contains(LocalDate.of(2026, 3, 10));
        assertThat(offer(sponsored).lastMonth()).isEqualTo(YearMonth.of(2026, 3));
        assertThat(offer(sponsored).ownPrice()).isEqualTo(Rupiah.of(8_400));
        assertThat(unoffered(sponsored)).isZero();
    }

    @Test
    void whose_message_was_dropped_is_still_to_be_told_by_an_officer() {
        var sponsored = sponsoredUntilMarch();
        people.tellOn(LocalDate.of(2026, 3, 10));
        program.get(Consents.class).withdraw(Subject.worker(sponsored), Purpose.MESSAGES, Source.own(Way.PAGE));

        Postman.takeDue(program);

        assertThat(people.reminded(sponsored)).containsExactly("sponsor-ends");
        assertThat(offer(sponsored).offeredOn()).isEmpty();
        assertThat(unoffered(sponsored)).isOne();
    }

    /** With February and March paid by a scheme that ends then. */
    private UUID sponsoredUntilMarch() {
        var sponsored = people.paid(JANUARY, 1);
        scheme(YearMonth.of(2026, 2), YearMonth.of(2026, 3), sponsored);
        for (int month = 2; month <= 3; month++) {
            program.setToday(LocalDate.of(2026, month, 1));
            paySponsored();
        }
        return sponsored;
    }

    private int unoffered(UUID worker) {
        var schemes = program.get(Schemes.class);
        var scheme = schemes.sponsorships(worker).getFirst().scheme();
        return schemes.reckon(scheme).outlook().unoffered();
    }

    /** March 2027 has 31 days: it begins on the eighth day after the 21st of February. */
    @Test
    void from_december_2026_on_it_is_told_a_week_before_the_last_month_begins() {
        var sponsored = people.paid(JANUARY, 1);
        scheme(YearMonth.of(2026, 2), YearMonth.of(2027, 3), sponsored);
        people.tellOn(LocalDate.of(2027, 2, 20));
        assertThat(people.told(sponsored, "sponsor-ends"::equals)).isEmpty();

        people.tellOn(LocalDate.of(2027, 2, 21));
        assertThat(people.told(sponsored, "sponsor-ends"::equals)).hasSize(1);

        people.tellOn(LocalDate.of(2027, 2, 22));
        assertThat(people.told(sponsored, "sponsor-ends"::equals)).hasSize(1);
    }

    /** The longer notice holds from 1 December 2026. */
    @Test
    void whose_last_month_has_begun_when_the_longer_notice_begins_is_told_at_once() {
        var sponsored = people.paid(JANUARY, 1);
        scheme(YearMonth.of(2026, 2), YearMonth.of(2026, 12), sponsored);
        people.tellOn(LocalDate.of(2026, 11, 30));
        assertThat(people.told(sponsored, "sponsor-ends"::equals)).isEmpty();

        people.tellOn(LocalDate.of(2026, 12, 1));
        people.tellOn(LocalDate.of(2026, 12, 2));

        assertThat(people.told(sponsored, "sponsor-ends"::equals)).hasSize(1);
    }

    @Test
    void of_limited_free_months_the_last_is_announced_before_it_begins() {
        var given = people.agreeing(LocalDate.of(2026, 12, 1));
        program.setToday(LocalDate.of(2026, 12, 1));
        promotion(YearMonth.of(2026, 12), YearMonth.of(2027, 12), 3, given);

        people.tellOn(LocalDate.of(2027, 1, 20));
        assertThat(people.told(given, "sponsor-ends"::equals)).isEmpty();
        people.tellOn(LocalDate.of(2027, 1, 21));

        assertThat(people.told(given, "sponsor-ends"::equals)).hasSize(1);
        assertThat(people.lastText(given)).contains("28 Februari 2027");
    }

    private Offer offer(UUID worker) {
        program.awaitQuiet();
        var schemes = program.get(Schemes.class);
        return schemes.sponsorships(worker).stream()
                .flatMap(one -> schemes.offers(one.scheme()).stream())
                .filter(one -> one.workerId().equals(worker))
                .findFirst()
                .orElseThrow();
    }

    private void paySponsored() {
        program.get(Schemes.class).payAll();
        program.awaitQuiet();
    }

    @Test
    void whose_free_months_are_used_up_is_told_three_weeks_before_the_last_ends() {
        var given = people.agreeing(JANUARY.atDay(1));
        scheme(YearMonth.of(2026, 2), YearMonth.of(2026, 12), OptionalInt.of(2), given);
        program.setToday(LocalDate.of(2026, 2, 7));
        paySponsored();
        people.tellOn(LocalDate.of(2026, 2, 7));
        assertThat(people.reminded(given)).isEmpty();
        program.setToday(LocalDate.of(2026, 3, 1));
        paySponsored();

        people.tellOn(LocalDate.of(2026, 3, 9));
        assertThat(people.reminded(given)).isEmpty();
        people.tellOn(LocalDate.of(2026, 3, 10));

        assertThat(people.reminded(given)).containsExactly("sponsor-ends");
        assertThat(people.lastText(given)).contains("31 Maret 2026");
    }
}
