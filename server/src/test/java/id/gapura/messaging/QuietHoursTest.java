package id.gapura.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.places.RegionCode;
import id.gapura.rules.law.Law;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parameters in force keep quiet from 20 to 8. */
class QuietHoursTest {
    private final QuietHours hours = new QuietHours(Law.current());

    @ParameterizedTest(name = "in {0} at {1} it waits until {2}")
    @CsvSource({
        // Serang, UTC+7
        "36.04, 2026-03-10T00:59:59Z, 2026-03-10T01:00:00Z",
        "36.04, 2026-03-10T01:00:00Z, 2026-03-10T01:00:00Z",
        "36.04, 2026-03-10T12:59:59Z, 2026-03-10T12:59:59Z",
        "36.04, 2026-03-10T13:00:00Z, 2026-03-11T01:00:00Z",
        // Kalimantan: the west as Serang, the east as Bali, UTC+8
        "61.01, 2026-03-10T12:30:00Z, 2026-03-10T12:30:00Z",
        "64.01, 2026-03-10T12:30:00Z, 2026-03-11T00:00:00Z",
        "51.03, 2026-03-09T23:59:59Z, 2026-03-10T00:00:00Z",
        "51.03, 2026-03-10T11:59:59Z, 2026-03-10T11:59:59Z",
        // Jayapura, UTC+9
        "91.03, 2026-03-09T23:00:00Z, 2026-03-09T23:00:00Z",
        "91.03, 2026-03-10T11:00:00Z, 2026-03-10T23:00:00Z",
        // nobody knows where: day must have come everywhere, and night nowhere
        "'', 2026-03-10T00:30:00Z, 2026-03-10T01:00:00Z",
        "'', 2026-03-10T01:00:00Z, 2026-03-10T01:00:00Z",
        "'', 2026-03-10T11:00:00Z, 2026-03-11T01:00:00Z"
    })
    void unasked_messages_go_by_day_on_the_clocks_of_the_place(String region, Instant moment, Instant next) {
        assertThat(hours.nextOpen(RegionCode.of(region), moment)).isEqualTo(next);
    }
}
