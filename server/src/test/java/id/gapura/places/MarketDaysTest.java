package id.gapura.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarketDaysTest {
    /** The first day of Sultan Agung's calendar and the day of independence were both Friday Legi. */
    @ParameterizedTest
    @CsvSource({"1633-07-08,LEGI", "1945-08-16,KLIWON", "1945-08-17,LEGI", "1945-08-18,PAHING", "2025-01-01,PON"})
    void the_javanese_week_goes_on_without_a_break(LocalDate day, Pasaran pasaran) {
        assertThat(Pasaran.of(day)).isEqualTo(pasaran);
        assertThat(Pasaran.of(day.plusDays(5))).isEqualTo(pasaran);
    }

    @Test
    void a_market_is_held_on_its_days_of_either_week() {
        var days = MarketDays.of(List.of("pon", "monday", "someday"));

        assertThat(days).isEqualTo(new MarketDays(Set.of(DayOfWeek.MONDAY), Set.of(Pasaran.PON)));
        assertThat(days.codes()).containsExactly("monday", "pon");
        assertThat(days.isOn(LocalDate.of(2024, 12, 31))).isFalse();
        assertThat(days.isOn(LocalDate.of(2025, 1, 1))).isTrue();
        assertThat(days.isOn(LocalDate.of(2025, 1, 2))).isFalse();
        assertThat(days.isOn(LocalDate.of(2025, 1, 13))).isTrue();
        assertThat(MarketDays.of(List.of()).isEmpty()).isTrue();
    }
}
