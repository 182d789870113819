package id.gapura.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"0000-01-01", "1899-12-31", "3000-01-01", "+99999-01-01", "-0001-01-01", "2026-02-30", "kemarin"
            })
    void a_day_in_a_year_that_nobody_means_is_no_day(String written) {
        assertThat(new Typed(Map.of("day", written)).day("day")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01", "1899-12", "3000-01", "+99999-01", "2026-13", ""})
    void nor_is_such_a_month(String written) {
        assertThat(Typed.asMonth(written)).isEmpty();
    }

    @Test
    void the_first_and_the_last_day_that_somebody_can_mean_are_days() {
        assertThat(Typed.asDay("1900-01-01")).contains(LocalDate.of(1900, 1, 1));
        assertThat(Typed.asDay("2999-12-31")).contains(LocalDate.of(2999, 12, 31));
        assertThat(Typed.asMonth("2026-11")).contains(YearMonth.of(2026, 11));
    }
}
