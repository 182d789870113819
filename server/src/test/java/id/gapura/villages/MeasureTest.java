package id.gapura.villages;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.places.RegionCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {
    @ParameterizedTest(name = "{1} of {2} where {3} % are needed: met {4}, {5} points, {6} missing")
    @CsvSource({
        "COVERED, 49, 100, 50, false, 98, 1",
        "COVERED, 50, 100, 50, true, 100, 0",
        "COVERED, 51, 100, 50, true, 100, 0",
        "STAYING, 9, 9, 60, false, 0, 0",
        "STAYING, 6, 10, 60, true, 100, 0",
        "STAYING, 5, 10, 60, false, 83, 1",
        "FAMILY, 0, 0, 50, false, 0, 0",
        "BADGES, 0, 0, 1, false, 0, 1",
        "BADGES, 1, 0, 1, true, 100, 0",
        "MEETINGS, 1, 0, 2, false, 50, 1"
    })
    void a_share_needs_enough_people_and_a_number_only_itself(
            Criterion criterion, long reached, long outOf, int needed, boolean isMet, int points, long missing) {
        var measure = new Measure(criterion, reached, outOf, needed);

        assertThat(measure.isMet()).isEqualTo(isMet);
        assertThat(measure.points()).isEqualTo(points);
        assertThat(measure.missing()).isEqualTo(missing);
    }

    @Test
    void only_who_lacks_nothing_has_a_hundred() {
        var almost = new Measure(Criterion.COVERED, 4_999, 10_000, 50);
        var met = new Measure(Criterion.BADGES, 3, 0, 1);

        assertThat(assessment(almost, met).score()).isEqualTo(99);
        assertThat(assessment(almost, met).isEarned()).isFalse();
        assertThat(assessment(almost, met).open()).containsExactly(almost);
        assertThat(assessment(met, met).score()).isEqualTo(100);
        assertThat(assessment(met, met).isEarned()).isTrue();
    }

    private static Assessment assessment(Measure... measures) {
        return new Assessment(RegionCode.of("36.04.19.2008"), LocalDate.of(2026, 11, 28), "siti", List.of(measures));
    }
}
