package id.gapura.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.rules.law.Law;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InTimeTest {
    private static final InTime IN_TIME = new InTime(Law.current());

    @ParameterizedTest(name = "on {0} of whoever joined until {1}")
    @CsvSource({
        "2027-05-14, 2026-04-30",
        "2027-05-15, 2026-04-30",
        "2027-05-16, 2026-05-16",
        "2027-05-17, 2026-05-17",
        "2027-05-31, 2026-05-31",
        "2027-06-01, 2026-05-31",
        "2027-02-28, 2026-02-28",
        "2025-02-28, 2024-02-29"
    })
    void a_year_is_told_once_it_is_over_and_its_last_month_can_no_longer_be_paid_in_time(
            LocalDate today, LocalDate latest) {
        assertThat(IN_TIME.latestFirstDay(12, today)).isEqualTo(latest);
    }

    @Test
    void on_every_day_of_four_years_it_is_told_of_those_and_only_those_whose_day_and_last_day_to_pay_are_over() {
        int dueDay = Law.current()
                .count("contribution.due-day")
                .at(LocalDate.of(2026, 1, 1))
                .value();
        for (int months : new int[] {3, 6, 12}) {
            for (var first = LocalDate.of(2024, 1, 1); first.getYear() < 2028; first = first.plusDays(1)) {
                var over = first.plusMonths(months);
                var told = over.getDayOfMonth() > dueDay ? over : over.withDayOfMonth(dueDay + 1);

                assertThat(IN_TIME.latestFirstDay(months, told)).as("%s", first).isAfterOrEqualTo(first);
                assertThat(IN_TIME.latestFirstDay(months, told.minusDays(1)))
                        .as("%s", first)
                        .isBefore(first);
            }
        }
    }
}
