package id.gapura.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LawTest {
    private static final LocalDate READ_ON = LocalDate.of(2026, 11, 29);

    static Collection<Series<?>> series() {
        return Law.current().all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("series")
    void a_series_has_no_gap_from_its_first_day_to_today(Series<?> series) {
        var first = series.entries().getFirst().validity().from();

        assertThat(first.datesUntil(READ_ON.plusDays(1)))
                .allSatisfy(day ->
                        assertThat(series.at(day).validity().contains(day)).isTrue());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("series")
    void every_value_has_its_source_its_check_and_an_honest_mark(Series<?> series) {
        assertThat(series.heading().checkedOn()).isBetween(READ_ON.minusYears(1), READ_ON);
        assertThat(series.heading().indonesian()).isNotBlank();
        assertThat(series.heading().english()).isNotBlank();
        assertThat(series.entries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.source().citation()).isNotBlank();
            assertThat(entry.source().reference()).isNotBlank();
            assertThat(entry.verified()).isFalse();
            assertThat(entry.note()).isNotBlank();
        });
    }

    @Test
    void the_table_of_contents_names_every_file() throws IOException {
        var root = Path.of("src/main/resources/parameters");
        try (var files = Files.walk(root)) {
            var names = files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .map(file -> file.substring(0, file.length() - ".yaml".length()))
                    .sorted()
                    .toList();

            assertThat(Law.FILES).isEqualTo(names);
        }
    }

    @Test
    void a_parameter_is_asked_for_by_its_name_and_unit() {
        var law = Law.current();

        assertThat(law.count("contribution.due-day").at(READ_ON).value()).isEqualTo(15);
        assertThatThrownBy(() -> law.rate("contribution.due-day"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("contribution.due-day is in day-of-month");
        assertThatThrownBy(() -> law.rate("contribution.jkp-rate"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("contribution.jkp-rate");
    }

    @Test
    void the_day_before_the_law_has_no_value() {
        var rate = Law.current().rate("contribution.jkk-rate");

        assertThat(rate.at(LocalDate.of(2015, 7, 1)).value()).isNotNull();
        assertThatThrownBy(() -> rate.at(LocalDate.of(2015, 6, 30)))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("contribution.jkk-rate is not defined on 2015-06-30");
    }
}
