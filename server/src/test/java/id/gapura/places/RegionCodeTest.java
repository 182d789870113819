package id.gapura.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {
    @ParameterizedTest(name = "{0} contains {1}: {2}")
    @CsvSource({
        "'', 36, true",
        "'', 36.04.19.2008, true",
        "36, 36.04, true",
        "36.04, 36.04, true",
        "36.04, 36.04.19, true",
        "36.04, 36.05, false",
        "36.04.19, 36.04, false",
        "36, 35.04, false",
        "36, '', false",
    })
    void a_region_contains_itself_and_what_lies_in_it(String region, String other, boolean contains) {
        assertThat(RegionCode.of(region).contains(RegionCode.of(other))).isEqualTo(contains);
    }

    @ParameterizedTest(name = "{1} is in the range of {0}: {2}")
    @CsvSource({
        "36.04, 36.04, true",
        "36.04, 36.04.19.2008, true",
        "36.04, 36.05, false",
        "36.04, 36.03.99, false",
        "'', 96.71.01.1001, true",
        "36, 36.71, true",
        "36, 37, false",
    })
    void the_range_of_a_region_holds_just_what_it_contains(String region, String other, boolean inRange) {
        var within = RegionCode.of(region);

        boolean found = other.compareTo(within.text()) >= 0 && other.compareTo(within.beyond()) < 0;

        assertThat(found).isEqualTo(inRange);
    }

    @ParameterizedTest
    @CsvSource({"3604192008, 36.04.19.2008", "360419, 36.04.19", "36.04.19.2008, 36.04.19.2008", "' 36 ', 36"})
    void reads_a_code_with_or_without_dots(String written, String code) {
        assertThat(RegionCode.find(written)).contains(RegionCode.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "36.4", "36,04", "36.04.19.200", "36041", "Serang", "36.04.19.20088"})
    void anything_else_is_no_code(String written) {
        assertThat(RegionCode.find(written)).isEmpty();
    }

    @Test
    void goes_up_to_the_nation_and_stays_there() {
        assertThat(RegionCode.of("36.04.19.2008").at(RegionLevel.REGENCY)).isEqualTo(RegionCode.of("36.04"));
        assertThat(RegionCode.of("36").at(RegionLevel.VILLAGE)).isEqualTo(RegionCode.of("36"));
        assertThat(RegionCode.NATION.parent()).isEqualTo(RegionCode.NATION);
    }

    @Test
    void a_malformed_code_is_a_bug() {
        assertThatThrownBy(() -> new RegionCode("36.4")).isInstanceOf(IllegalArgumentException.class);
    }
}
