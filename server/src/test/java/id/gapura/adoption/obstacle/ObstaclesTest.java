package id.gapura.adoption.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.adoption.objection.Hearing;
import id.gapura.adoption.objection.Hearing.Kind;
import id.gapura.adoption.objection.Hearing.Person;
import id.gapura.adoption.objection.Objections;
import id.gapura.adoption.objection.Tally.Rate;
import id.gapura.console.TestMembers;
import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.kernel.Ids;
import id.gapura.places.RegionCode;
import id.gapura.program.TestProgram;
import id.gapura.program.TestWeb;
import id.gapura.registry.Worker;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ObstaclesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestAttempts PEOPLE = new TestAttempts(WEB::get, WEB.clock());
    private static final TestMembers MEMBERS = new TestMembers(WEB);

    @BeforeEach
    void today() {
        WEB.setToday(TODAY);
    }

    @AfterAll
    static void close() {
        PEOPLE.close();
        WEB.close();
    }

    private static Rate rate(Sign sign, RegionCode place) {
        WEB.awaitQuiet();
        return WEB.get(Obstacles.class).of(place).stream()
                .filter(one -> one.sign() == sign)
                .findFirst()
                .orElseThrow()
                .rate();
    }

    private static UUID somebody() {
        return WEB.get(Ids.class).next();
    }

    private static void hears(UUID person, int objection, RegionCode place) {
        var objections = WEB.get(Objections.class);
        var said = objections.list().get(objection);
        var hearing = Hearing.of(
                WEB.get(Ids.class).next(),
                new Person(person, Kind.PROSPECT, place),
                said,
                said.replies().getFirst(),
                WEB.get(InstantSource.class).instant(),
                "siti");
        assertThat(objections.hear(hearing)).isTrue();
    }

    @Test
    void people_who_object_count_once_for_each_obstacle_and_for_a_year() {
        var place = RegionCode.of("36.04.19.2001");
        var busy = somebody();
        hears(busy, 3, place);
        hears(busy, 2, place);
        hears(busy, 2, place);
        hears(somebody(), 0, place);
        hears(somebody(), 1, place);
        hears(somebody(), 4, place);
        hears(somebody(), 4, RegionCode.of("36.04.19.2002"));

        assertThat(rate(Sign.BELIEF_HEARD, place)).isEqualTo(new Rate(3, 4));
        assertThat(rate(Sign.TIME_HEARD, place)).isEqualTo(new Rate(1, 4));
        assertThat(rate(Sign.PRICE_HEARD, place)).isEqualTo(new Rate(1, 4));
        assertThat(rate(Sign.BELIEF_HEARD, place.parent())).isEqualTo(new Rate(4, 5));
        WEB.setToday(TODAY.plusYears(1).minusDays(1));
        assertThat(rate(Sign.BELIEF_HEARD, place)).isEqualTo(new Rate(3, 4));
        WEB.setToday(TODAY.plusYears(1));
        assertThat(rate(Sign.BELIEF_HEARD, place)).isEqualTo(new Rate(0, 0));
    }

    @Test
    void an_attempt_left_halfway_counts_from_the_day_on_which_it_is_listed() {
        for (int i = 0; i < 3; i++) {
            PEOPLE.handedIn("Warga Uji", TestAttempts.nik());
        }
        PEOPLE.face().open(PEOPLE.opening(TestAttempts.complete("Warga Lupa", TestAttempts.nik())));
        var place = TestAttempts.VILLAGE;

        assertThat(rate(Sign.UNFINISHED, place)).isEqualTo(new Rate(0, 3));
        WEB.setToday(TODAY.plusDays(30));
        assertThat(rate(Sign.UNFINISHED, place)).isEqualTo(new Rate(1, 4));
        assertThat(rate(Sign.PAPERS, place)).isEqualTo(new Rate(0, 4));
    }

    @Test
    void whoever_pays_nothing_in_the_three_months_after_a_sponsor_depends_on_one() {
        var place = RegionCode.of("36.04.19.2003");
        var waiting = sponsored(place);
        var paying = sponsored(place);
        MEMBERS.pay(paying.nik().digits(), MEMBERS.price(YearMonth.of(2026, 4)), TODAY);

        WEB.setToday(LocalDate.of(2026, 6, 30));
        assertThat(rate(Sign.SPONSOR_ENDED, place)).isEqualTo(new Rate(0, 0));
        WEB.setToday(LocalDate.of(2026, 7, 1));
        assertThat(rate(Sign.SPONSOR_ENDED, place)).isEqualTo(new Rate(1, 2));
        MEMBERS.pay(waiting.nik().digits(), MEMBERS.price(YearMonth.of(2026, 7)), LocalDate.of(2026, 7, 1));
        assertThat(rate(Sign.SPONSOR_ENDED, place)).isEqualTo(new Rate(0, 2));
    }

    /** Somebody for whom a sponsor paid March. */
    private static Worker sponsored(RegionCode place) {
        var worker = MEMBERS.enrol("Warga Ditanggung", "Petani", place.text(), TODAY);
        var payment = new IncomingPayment(
                "sponsor",
                "S" + UUID.randomUUID(),
                worker.nik().digits(),
                MEMBERS.price(YearMonth.of(2026, 3)),
                TestProgram.noon(TODAY));
        WEB.get(Intake.class).accept(payment);
        return worker;
    }

    @Test
    void who_is_registered_and_never_paid_counts_on_the_ninetieth_day() {
        var place = RegionCode.of("36.04.19.2004");
        MEMBERS.enrol("Warga Terdaftar", "Petani", place.text(), TODAY);
        var paying = MEMBERS.enrol("Warga Membayar", "Petani", place.text(), TODAY);
        MEMBERS.pay(paying.nik().digits(), MEMBERS.price(YearMonth.of(2026, 3)), TODAY);

        WEB.setToday(TODAY.plusDays(89));
        assertThat(rate(Sign.NEVER_PAID, place)).isEqualTo(new Rate(0, 1));
        WEB.setToday(TODAY.plusDays(90));
        assertThat(rate(Sign.NEVER_PAID, place)).isEqualTo(new Rate(1, 2));
    }

    @Test
    void nothing_is_told_of_fewer_than_ten_or_of_nobody() {
        assertThat(new Evidence(Sign.PAPERS, new Rate(3, 9)).isTold()).isFalse();
        assertThat(new Evidence(Sign.PAPERS, new Rate(3, 10)).isTold()).isTrue();
        assertThat(new Evidence(Sign.PAPERS, new Rate(0, 10)).isTold()).isFalse();
    }
}
