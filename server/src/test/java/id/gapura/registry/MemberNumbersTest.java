package id.gapura.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberNumbersTest {
    @Test
    void a_slip_of_one_finger_is_caught() {
        var number = MemberNumber.withCheckDigit(1_234_567_890L).digits();

        for (int i = 0; i < number.length(); i++) {
            char slipped = number.charAt(i) == '9' ? '0' : (char) (number.charAt(i) + 1);
            assertThat(MemberNumber.find(number.substring(0, i) + slipped + number.substring(i + 1)))
                    .isEmpty();
        }
    }

    @Test
    void reads_a_number_as_a_card_shows_it() {
        var number = MemberNumber.withCheckDigit(7L);

        assertThat(MemberNumber.find(number.spaced())).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234", "123456789012", "abcdefghijk"})
    void anything_else_is_no_number(String written) {
        assertThat(MemberNumber.find(written)).isEmpty();
    }

    @Test
    void a_number_that_is_none_is_a_bug() {
        assertThatThrownBy(() -> new MemberNumber("00000000001")).isInstanceOf(IllegalArgumentException.class);
    }
}
