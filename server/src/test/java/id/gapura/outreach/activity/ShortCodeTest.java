package id.gapura.outreach.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortCodeTest {
    private static final String SIGNS = "ACDEFGHJKMNPQRTWXY34679";

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_wrong_sign_and_two_swapped_ones_are_noticed(int seed) {
        var code = ShortCode.random(new SplittableRandom(seed));

        assertThat(ShortCode.isRight(code)).isTrue();
        for (int i = 0; i < code.length(); i++) {
            for (int sign = 0; sign < SIGNS.length(); sign++) {
                var other = code.substring(0, i) + SIGNS.charAt(sign) + code.substring(i + 1);
                assertThat(ShortCode.isRight(other)).as(other).isEqualTo(other.equals(code));
            }
            for (int j = i + 1; j < code.length(); j++) {
                var swapped = swapped(code, i, j);
                assertThat(ShortCode.isRight(swapped)).as(swapped).isEqualTo(swapped.equals(code));
            }
        }
    }

    private static String swapped(String code, int i, int j) {
        var signs = new StringBuilder(code);
        signs.setCharAt(i, code.charAt(j));
        signs.setCharAt(j, code.charAt(i));
        return signs.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"O", "0", "I", "1", "L", "S", "5", "B", "8", "Z", "2", "U", "V"})
    void no_sign_looks_like_another(String lookalike) {
        assertThat(SIGNS).doesNotContain(lookalike);
        assertThat(ShortCode.isRight(lookalike.repeat(6))).isFalse();
    }

    @Test
    void a_code_may_be_written_with_spaces_and_small_letters() {
        var code = ShortCode.random(new SplittableRandom(1));

        assertThat(ShortCode.tidied(" " + code.substring(0, 3).toLowerCase(Locale.ROOT) + " - " + code.substring(3)))
                .isEqualTo(code);
    }
}
