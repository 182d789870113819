package id.gapura.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "Siti Aminah", "Ñusantara – 木", "\ud83d\ude00"})
    void a_line_of_whole_characters_can_be_kept(String text) {
        assertThat(Printable.isLine(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\nb", "\u009f", "\ud83d", "\ude00\ud83d", "x\ud800"})
    void what_controls_or_is_half_a_character_cannot(String text) {
        assertThat(Printable.isLine(text)).isFalse();
    }
}
