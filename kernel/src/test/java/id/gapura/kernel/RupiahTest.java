package id.gapura.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class RupiahTest {
    @Test
    void one_percent_of_a_band_is_exact() {
        assertThat(Rupiah.of(1_000_000).times(Rate.ofPercent("1"), RoundingMode.UNNECESSARY))
                .isEqualTo(Rupiah.of(10_000));
    }

    @Test
    void rounding_is_the_callers_choice() {
        assertThat(Rupiah.of(3).times(Rate.ofPercent("50"), RoundingMode.UP)).isEqualTo(Rupiah.of(2));
        assertThat(Rupiah.of(3).times(Rate.ofPercent("50"), RoundingMode.DOWN)).isEqualTo(Rupiah.of(1));
    }

    @Test
    void throws_rather_than_wrap_around() {
        assertThatThrownBy(() -> Rupiah.of(Long.MAX_VALUE).plus(Rupiah.of(1))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_rate_above_the_whole_is_refused() {
        assertThatThrownBy(() -> Rate.ofPercent("101")).isInstanceOf(IllegalArgumentException.class);
    }
}
