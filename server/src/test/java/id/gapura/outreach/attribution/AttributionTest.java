package id.gapura.outreach.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.console.TestMembers;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activities.Wanted;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Activity.Effect;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.contact.Way;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class AttributionTest {
    private static final LocalDate JOINED = LocalDate.of(2026, 3, 15);
    private static final TestWeb WEB = TestWeb.on(JOINED);
    private static final TestAttempts PEOPLE = new TestAttempts(WEB::get, WEB.clock());
    private static final TestMembers PAYING = new TestMembers(WEB);
    private static final TestOutreach OUTREACH = new TestOutreach(WEB, JOINED.minusDays(90), JOINED.plusDays(400));

    @AfterAll
    static void close() {
        PEOPLE.close();
        WEB.close();
    }

    /** Somebody who came by some activities and joined on a day, and pays so many months from then on. */
    private static UUID member(LocalDate day, int months, Activity... cameBy) {
        var nik = TestAttempts.nik();
        var opening = PEOPLE.opening(TestAttempts.complete("Warga Uji", nik));
        WEB.setToday(day.minusDays(30));
        PEOPLE.face().open(opening);
        for (var activity : cameBy) {
            WEB.get(Contacts.class).ofAttempt(opening.id(), activity.id(), Way.PAGE, "self");
            WEB.setToday(day);
        }
        WEB.setToday(day);
        PEOPLE.face().submit(opening.id(), "self");
        for (int i = 0; i < months; i++) {
            PAYING.pay(nik, PAYING.price(YearMonth.from(day).plusMonths(i)), day);
        }
        WEB.awaitQuiet();
        return opening.id();
    }

    private static Report report(Model model) {
        var wanted = Wanted.between(TestOutreach.VILLAGE, JOINED.minusDays(90), JOINED.plusDays(400));
        return WEB.get(Attribution.class).report(wanted, model);
    }

    private static Optional<Line> without(RegionCode within) {
        var wanted = Wanted.between(within, JOINED.minusDays(90), JOINED.plusDays(400));
        return WEB.get(Attribution.class).without(wanted);
    }

    private static Line line(Activity activity, Model model) {
        return Objects.requireNonNull(
                report(model).by(one -> one.id().toString()).get(activity.id().toString()));
    }

    private static Activity done(Activity activity, long cost, int reach) {
        var activities = WEB.get(Activities.class);
        assertThat(activities.done(activity, new Effect(Rupiah.of(cost), reach)))
                .isTrue();
        return activities.find(activity.id()).orElseThrow();
    }

    @Test
    void a_member_counts_as_due_three_months_later_once_that_month_can_no_longer_be_paid_in_time() {
        var market = OUTREACH.market("Pasar satu", JOINED.minusDays(1));
        member(JOINED, 4, market);
        member(JOINED, 3, market);

        WEB.setToday(LocalDate.of(2026, 6, 15));
        assertThat(line(market, Model.DECAYED).at(Milestone.THREE).due().people())
                .isZero();
        for (var day : new int[] {16, 17}) {
            WEB.setToday(LocalDate.of(2026, 6, day));
            var survival = line(market, Model.DECAYED).at(Milestone.THREE);
            assertThat(survival.due()).isEqualTo(new Tally(2_000_000, 2));
            assertThat(survival.covered()).isEqualTo(new Tally(1_000_000, 1));
            assertThat(survival.share()).isEqualTo(0.5);
        }
        assertThat(line(market, Model.DECAYED).at(Milestone.SIX).due().people()).isZero();
    }

    @Test
    void whoever_came_by_two_activities_is_shared_and_counts_as_one_person_on_a_side_that_holds_both() {
        var radio = OUTREACH.market("Radio", JOINED.minusDays(40));
        var market = OUTREACH.market("Pasar dua", JOINED.minusDays(1));
        member(JOINED, 1, radio, market);

        assertThat(line(radio, Model.DECAYED).joined()).isEqualTo(new Tally(333_333, 1));
        assertThat(line(market, Model.DECAYED).joined()).isEqualTo(new Tally(666_667, 1));
        assertThat(line(radio, Model.FIRST).joined()).isEqualTo(new Tally(1_000_000, 1));
        assertThat(line(market, Model.LAST).joined()).isEqualTo(new Tally(1_000_000, 1));
        var titles = report(Model.DECAYED)
                .by(one -> one.id().equals(radio.id()) || one.id().equals(market.id()) ? "both" : "others");
        assertThat(titles)
                .hasEntrySatisfying("both", both -> assertThat(both.joined()).isEqualTo(new Tally(1_000_000, 1)));
    }

    @Test
    void a_contact_after_joining_brings_nobody() {
        var market = OUTREACH.market("Pasar tiga", JOINED.plusDays(2));
        var attempt = member(JOINED, 1);
        WEB.setToday(JOINED.plusDays(2));

        WEB.get(Contacts.class).ofAttempt(attempt, market.id(), Way.PAGE, "self");

        assertThat(line(market, Model.DECAYED).joined()).isEqualTo(Tally.NONE);
    }

    @Test
    void the_cost_of_a_member_who_stayed_is_told_from_ten_people_on() {
        var market = done(OUTREACH.market("Pasar empat", JOINED.minusDays(1)), 1_200_000, 300);
        for (int i = 0; i < 9; i++) {
            member(JOINED, i < 6 ? 4 : 1, market);
        }
        WEB.setToday(JOINED.plusMonths(3).plusDays(1));
        assertThat(line(market, Model.DECAYED).costPerSurvivor(Milestone.THREE)).isEmpty();

        member(JOINED, 1, market);
        WEB.setToday(JOINED.plusMonths(3).plusDays(1));
        var line = line(market, Model.DECAYED);

        assertThat(line.costPerSurvivor(Milestone.THREE)).contains(Rupiah.of(200_000));
        assertThat(line.costPerSurvivor(Milestone.SIX)).isEmpty();
        assertThat(line.input()).isEqualTo(new Line.Input(1, Rupiah.of(1_200_000), Rupiah.ZERO, 300, 10));
    }

    @Test
    void members_who_named_no_activity_are_counted_apart_and_not_where_a_place_is_too_large() {
        long before = without(TestOutreach.VILLAGE).orElseThrow().joined().people();

        member(JOINED, 1);

        assertThat(without(TestOutreach.VILLAGE).orElseThrow().joined().people())
                .isEqualTo((int) before + 1);
        assertThat(without(TestOutreach.REGENCY.parent())).isEmpty();
    }

    @Test
    void what_was_called_off_costs_nothing_and_what_is_planned_costs_what_it_is_planned_to() {
        var planned = OUTREACH.market("Pasar lima", JOINED.minusDays(1));
        var off = OUTREACH.market("Pasar enam", JOINED.minusDays(1));
        assertThat(WEB.get(Activities.class).cancel(off)).isTrue();

        assertThat(line(planned, Model.DECAYED).input().cost()).isEqualTo(Rupiah.of(1_000_000));
        assertThat(line(off, Model.DECAYED).input().cost()).isEqualTo(Rupiah.ZERO);
    }
}
