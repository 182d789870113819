package id.gapura.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
    @ParameterizedTest
    @EnumSource
    void every_sector_is_found_by_its_code(Sector sector) {
        assertThat(Sector.of(sector.code())).isEqualTo(sector);
    }

    @ParameterizedTest
    @EnumSource
    void every_payer_is_found_by_its_code(Payer payer) {
        assertThat(Payer.of(payer.code())).isEqualTo(payer);
    }

    @ParameterizedTest
    @EnumSource
    void every_set_of_programmes_is_found_by_its_code_and_by_its_members(Programmes programmes) {
        assertThat(Programmes.of(programmes.code())).isEqualTo(programmes);
        assertThat(Programmes.of(programmes.members())).isEqualTo(programmes);
    }

    @Test
    void codes_are_lower_case_with_hyphens() {
        assertThat(Payer.STATE_BUDGET.code()).isEqualTo("state-budget");
        assertThat(Sector.TRANSPORT.code()).isEqualTo("transport");
        assertThat(Programmes.JKK_JKM_JHT.code()).isEqualTo("JKK,JKM,JHT");
        assertThat(CoverState.GRACE.code()).isEqualTo("grace");
    }

    @Test
    void an_unknown_code_is_refused_with_the_allowed_ones() {
        assertThatThrownBy(() -> Sector.of("farm")).hasMessage("sector must be transport or other, not farm");
        assertThatThrownBy(() -> Payer.of("SELF"))
                .hasMessage(
                        "payer must be self or sponsor or state-budget or regional-budget or village-budget, not SELF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "JKK", "JKM,JHT", "JKK,JHT", "JKK,JKM,JKM", "jkk,jkm", "JKK,JKM,JP", "JKK,JKM,"})
    void an_impossible_set_of_programmes_is_refused(String names) {
        assertThatThrownBy(() -> Programmes.of(names))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("JKK,JKM or JKK,JKM,JHT");
    }

    @Test
    void a_programme_alone_is_no_set() {
        assertThatThrownBy(() -> Programmes.of(EnumSet.of(Programme.JKM))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_order_of_programmes_does_not_matter() {
        assertThat(Programmes.of("JHT,JKM,JKK")).isEqualTo(Programmes.JKK_JKM_JHT);
    }
}
