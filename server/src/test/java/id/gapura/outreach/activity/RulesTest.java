package id.gapura.outreach.activity;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.activity.Activity.Effect;
import id.gapura.outreach.activity.Activity.Span;
import id.gapura.outreach.activity.Activity.Standing;
import id.gapura.outreach.activity.Activity.Words;
import id.gapura.outreach.activity.Conflict.AtPrayer;
import id.gapura.outreach.activity.Conflict.OffDay;
import id.gapura.outreach.activity.Conflict.OnHoliday;
import id.gapura.outreach.activity.Conflict.SpeakerTwice;
import id.gapura.outreach.activity.Conflict.StaffTwice;
import id.gapura.outreach.activity.Conflict.VillageTwice;
import id.gapura.outreach.activity.Markets.Market;
import id.gapura.outreach.communicator.Communicator;
import id.gapura.outreach.communicator.Communicator.Links;
import id.gapura.outreach.communicator.CommunicatorKind;
import id.gapura.places.Gathering;
import id.gapura.places.MarketDays;
import id.gapura.places.RegionCode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class RulesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 8);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 12);
    private static final LocalDate INDEPENDENCE = LocalDate.of(2026, 8, 17);
    private static final RegionCode VILLAGE = TestOutreach.VILLAGE;
    private static final RegionCode NEXT_VILLAGE = RegionCode.of("36.04.19.2009");
    private static final Markets NO_MARKET = new Markets(List.of());
    private static final Rules RULES = new Rules(Map.of(), NO_MARKET, new Holidays());

    private static Activity activity(ActivityKind kind, RegionCode region, Span span, String... staff) {
        return activity(kind, region, span, Standing.PLANNED, staff);
    }

    private static Activity activity(
            ActivityKind kind, RegionCode region, Span span, Standing standing, String... staff) {
        var plan = TestOutreach.plan(kind, kind.name(), region, span, List.of(staff));
        return new Activity(
                UUID.randomUUID(), UUID.randomUUID(), plan, standing, new Words("ACD34N", Optional.empty()), 1);
    }

    private static Activity meeting(RegionCode region, Span span, String... staff) {
        return activity(ActivityKind.VILLAGE_MEETING, region, span, staff);
    }

    private static Span span(LocalDate day, String from, String to) {
        return new Span(
                day.atTime(LocalTime.parse(from)).atZone(Jakarta.ZONE).toInstant(),
                day.atTime(LocalTime.parse(to)).atZone(Jakarta.ZONE).toInstant());
    }

    private static Rules spokenBy(UUID speaker, Activity... spoken) {
        var plan = new Communicator.Plan("Haji Karim", CommunicatorKind.RELIGIOUS, VILLAGE, Links.NONE);
        var speakers = new HashMap<UUID, Communicator>();
        Arrays.stream(spoken).forEach(one -> speakers.put(one.id(), new Communicator(speaker, plan, 1)));
        return new Rules(speakers, NO_MARKET, new Holidays());
    }

    @Test
    void whoever_is_needed_at_two_activities_at_once_is_named() {
        var first = meeting(VILLAGE, TestOutreach.hours(MONDAY, 8, 11), "siti", "asep");
        var second = meeting(NEXT_VILLAGE, TestOutreach.hours(MONDAY, 10, 12), "asep", "budi");

        assertThat(RULES.between(first, second)).containsExactly(new StaffTwice("asep", first, second));
    }

    @ParameterizedTest
    @CsvSource({"10:59,true", "11:00,false", "11:01,false"})
    void a_minute_of_both_is_a_conflict_and_one_right_after_the_other_is_none(String begins, boolean isConflict) {
        var first = meeting(VILLAGE, span(MONDAY, "08:00", "11:00"), "asep");
        var second = meeting(VILLAGE, span(MONDAY, begins, "12:00"), "asep");
        var rules = spokenBy(UUID.randomUUID(), first, second);

        assertThat(rules.between(first, second))
                .containsExactlyElementsOf(
                        isConflict
                                ? List.of(
                                        new StaffTwice("asep", first, second),
                                        new SpeakerTwice("Haji Karim", first, second),
                                        new VillageTwice(first, second))
                                : List.of());
    }

    @Test
    void what_was_called_off_what_stands_for_weeks_and_two_that_are_over_are_in_no_conflict() {
        var span = TestOutreach.hours(MONDAY, 8, 11);
        var done = Standing.done(new Effect(Rupiah.ZERO, 10));
        var planned = meeting(VILLAGE, span, "asep");
        var off = activity(ActivityKind.MARKET, VILLAGE, span, Standing.CANCELLED, "asep");
        var over = activity(ActivityKind.MARKET, VILLAGE, span, done, "asep");
        var alsoOver = activity(ActivityKind.UNION, VILLAGE, span, done, "asep");
        var weeks =
                new Span(span.from(), TestOutreach.morning(MONDAY.plusDays(30)).to());
        var sign = activity(ActivityKind.MARKET, VILLAGE, weeks, "asep");

        assertThat(RULES.between(planned, off)).isEmpty();
        assertThat(RULES.between(planned, sign)).isEmpty();
        assertThat(RULES.between(over, alsoOver)).isEmpty();
        assertThat(RULES.between(planned, over)).hasSize(2);
    }

    @Test
    void a_communicator_is_who_they_are_and_not_what_they_are_called() {
        var span = TestOutreach.hours(MONDAY, 8, 11);
        var first = meeting(VILLAGE, span);
        var second = meeting(NEXT_VILLAGE, span);
        var talk = activity(ActivityKind.RADIO_TALK, TestOutreach.REGENCY, span);
        var spot = activity(ActivityKind.RADIO_SPOT, TestOutreach.REGENCY, span);
        var rules = spokenBy(UUID.randomUUID(), first, second, talk, spot);

        assertThat(rules.between(first, second)).containsExactly(new SpeakerTwice("Haji Karim", first, second));
        assertThat(rules.between(first, talk)).containsExactly(new SpeakerTwice("Haji Karim", first, talk));
        assertThat(rules.between(first, spot)).isEmpty();
        var namesake = new HashMap<>(rules.speakers());
        namesake.putAll(spokenBy(UUID.randomUUID(), second).speakers());
        assertThat(new Rules(namesake, NO_MARKET, new Holidays()).between(first, second))
                .isEmpty();
    }

    @Test
    void two_meet_the_same_people_only_in_one_village_and_only_where_people_are_met() {
        var span = TestOutreach.hours(MONDAY, 8, 11);
        var meeting = meeting(VILLAGE, span);
        var ride = activity(ActivityKind.RIDING, VILLAGE, span);

        assertThat(RULES.between(meeting, ride)).containsExactly(new VillageTwice(meeting, ride));
        assertThat(RULES.between(meeting, meeting(NEXT_VILLAGE, span))).isEmpty();
        assertThat(RULES.between(meeting, activity(ActivityKind.DIGITAL, VILLAGE, span)))
                .isEmpty();
        assertThat(RULES.between(meeting(TestOutreach.REGENCY, span), meeting(TestOutreach.REGENCY, span)))
                .isEmpty();
    }

    @Test
    void a_holiday_counts_on_its_own_day_alone() {
        var before = meeting(VILLAGE, TestOutreach.hours(INDEPENDENCE.minusDays(1), 19, 22));
        var midnight = INDEPENDENCE.atStartOfDay(Jakarta.ZONE).toInstant();
        var untilMidnight = meeting(VILLAGE, new Span(before.plan().span().from(), midnight));
        var pastMidnight = meeting(VILLAGE, new Span(before.plan().span().from(), midnight.plusSeconds(60)));
        var onIt = meeting(VILLAGE, TestOutreach.morning(INDEPENDENCE));
        var after = meeting(VILLAGE, TestOutreach.hours(INDEPENDENCE.plusDays(1), 0, 2));

        assertThat(RULES.against(before)).isEmpty();
        assertThat(RULES.against(untilMidnight)).isEmpty();
        assertThat(RULES.against(pastMidnight))
                .containsExactly(new OnHoliday(pastMidnight, INDEPENDENCE, "independence-day"));
        assertThat(RULES.against(onIt)).containsExactly(new OnHoliday(onIt, INDEPENDENCE, "independence-day"));
        assertThat(RULES.against(after)).isEmpty();
        var done = Standing.done(new Effect(Rupiah.ZERO, 10));
        assertThat(RULES.against(
                        activity(ActivityKind.UNION, VILLAGE, onIt.plan().span(), done)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ActivityKind.class,
            mode = Mode.EXCLUDE,
            names = {"MARKET", "VILLAGE_MEETING", "SCHOOL", "UNION", "DOOR_TO_DOOR"})
    void what_meets_nobody_and_a_ride_on_anothers_event_may_be_on_a_holiday_and_during_prayer(ActivityKind kind) {
        assertThat(RULES.against(activity(kind, VILLAGE, TestOutreach.morning(INDEPENDENCE))))
                .isEmpty();
        assertThat(RULES.against(activity(kind, VILLAGE, TestOutreach.hours(FRIDAY, 11, 14))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ActivityKind.class,
            names = {"MARKET", "VILLAGE_MEETING", "SCHOOL", "UNION", "DOOR_TO_DOOR"})
    void whatever_meets_people_is_told_of_a_holiday_and_of_prayer(ActivityKind kind) {
        var onIt = activity(kind, VILLAGE, TestOutreach.morning(INDEPENDENCE));
        var atNoon = activity(kind, VILLAGE, TestOutreach.hours(FRIDAY, 11, 14));

        assertThat(RULES.against(onIt)).containsExactly(new OnHoliday(onIt, INDEPENDENCE, "independence-day"));
        assertThat(RULES.against(atNoon)).containsExactly(new AtPrayer(atNoon));
    }

    @ParameterizedTest
    @CsvSource({
        "12, 09:00, 11:30, false",
        "12, 09:00, 11:31, true",
        "12, 12:00, 12:30, true",
        "12, 12:59, 14:00, true",
        "12, 13:00, 14:00, false",
        "11, 11:00, 14:00, false",
        "13, 11:00, 14:00, false"
    })
    void prayer_is_on_fridays_from_half_past_eleven_until_one(int day, String from, String to, boolean isConflict) {
        var meeting = meeting(VILLAGE, span(LocalDate.of(2026, 6, day), from, to));

        assertThat(RULES.against(meeting))
                .containsExactlyElementsOf(isConflict ? List.of(new AtPrayer(meeting)) : List.of());
    }

    @Test
    void what_goes_on_for_days_pauses_for_prayer_by_itself() {
        var morning = TestOutreach.morning(FRIDAY.minusDays(1)).from();
        var fair = meeting(
                VILLAGE,
                new Span(morning, TestOutreach.morning(FRIDAY.plusDays(1)).to()));

        assertThat(RULES.against(fair)).isEmpty();
    }

    @Test
    void a_market_activation_is_on_a_day_of_that_market() {
        var where = new Gathering(UUID.randomUUID(), Gathering.Kind.MARKET, "pasar petir", VILLAGE, Optional.empty());
        var market = new Market(where, new MarketDays(Set.of(DayOfWeek.MONDAY), Set.of()));
        var rules = new Rules(Map.of(), new Markets(List.of(market)), new Holidays());
        var right = activity(ActivityKind.MARKET, VILLAGE, TestOutreach.morning(MONDAY));
        var wrong = activity(ActivityKind.MARKET, VILLAGE, TestOutreach.morning(MONDAY.plusDays(1)));
        var elsewhere = activity(ActivityKind.MARKET, NEXT_VILLAGE, TestOutreach.morning(MONDAY.plusDays(1)));

        assertThat(rules.against(right)).isEmpty();
        assertThat(rules.against(wrong)).containsExactly(new OffDay(wrong, market));
        assertThat(rules.against(elsewhere)).isEmpty();
        assertThat(rules.against(meeting(VILLAGE, wrong.plan().span()))).isEmpty();
    }
}
