package id.gapura.outreach.activity;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.activity.Activity.Span;
import id.gapura.outreach.activity.Activity.Standing;
import id.gapura.outreach.activity.Activity.Words;
import id.gapura.outreach.activity.Schedule.Gap;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    private static Activity planned(String title, Span span) {
        var plan = TestOutreach.plan(ActivityKind.MARKET, title, TestOutreach.VILLAGE, span, List.of());
        return new Activity(
                UUID.randomUUID(), UUID.randomUUID(), plan, Standing.PLANNED, new Words("ACD34N", Optional.empty()), 1);
    }

    private static Span days(LocalDate from, int days) {
        return new Span(
                TestOutreach.morning(from).from(),
                TestOutreach.morning(from.plusDays(days)).to());
    }

    @Test
    void weeks_in_which_nothing_happens_are_gaps_and_those_in_a_row_are_one() {
        var sunday = planned("ahad", TestOutreach.morning(MONDAY.plusDays(6)));
        var sign = planned("gapura", days(MONDAY.plusDays(14), 60));
        var schedule = new Schedule(List.of(sunday, sign));

        assertThat(schedule.gaps(MONDAY, MONDAY.plusDays(29)))
                .containsExactly(
                        new Gap(MONDAY.plusDays(7), MONDAY.plusDays(13)),
                        new Gap(MONDAY.plusDays(21), MONDAY.plusDays(34)));
    }

    @Test
    void an_activity_of_two_days_stands_on_both_and_not_on_the_third() {
        var fair = planned("pameran", days(MONDAY, 1));
        var schedule = new Schedule(List.of(fair));

        assertThat(schedule.on(MONDAY.minusDays(1))).isEmpty();
        assertThat(schedule.on(MONDAY)).containsExactly(fair);
        assertThat(schedule.on(MONDAY.plusDays(1))).containsExactly(fair);
        assertThat(schedule.on(MONDAY.plusDays(2))).isEmpty();
    }

    @Test
    void holidays_are_of_the_table_and_a_year_without_moving_feasts_is_not_complete() {
        var holidays = new Holidays();

        assertThat(holidays.on(LocalDate.of(2026, 8, 16))).isEmpty();
        assertThat(holidays.on(LocalDate.of(2026, 8, 17))).contains("independence-day");
        assertThat(holidays.on(LocalDate.of(2026, 8, 18))).isEmpty();
        assertThat(holidays.isSet(Year.of(2026))).isTrue();
        assertThat(holidays.isSet(Year.of(2027))).isFalse();
    }
}
