package id.gapura.partner.messages.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmsTest {
    private static String joined(Sms sms) {
        return sms.parts().stream()
                .map(part -> Sms.words(sms.coding(), part, sms.parts().size() > 1))
                .collect(Collectors.joining());
    }

    @Test
    void a_hundred_and_sixty_characters_of_every_phone_are_one_part_and_one_more_makes_two() {
        var one = Sms.of("Aé€".repeat(40), (byte) 7);
        var two = Sms.of("Aé€".repeat(40) + "x", (byte) 7);

        assertThat(one.parts())
                .singleElement()
                .satisfies(part -> assertThat(part).hasSize(160));
        assertThat(one.coding()).isZero();
        assertThat(two.parts()).hasSize(2);
        assertThat(two.parts().getFirst()).startsWith(5, 0, 3, 7, 2, 1);
        assertThat(two.parts().getLast()).startsWith(5, 0, 3, 7, 2, 2);
        assertThat(joined(two)).isEqualTo("Aé€".repeat(40) + "x");
    }

    @Test
    void what_not_every_phone_has_goes_in_ucs2_seventy_characters_a_part() {
        assertThat(Sms.of("ꦗ".repeat(70), (byte) 1).parts()).hasSize(1);
        var two = Sms.of("ꦗ".repeat(71), (byte) 1);

        assertThat(two.coding()).isEqualTo((byte) 8);
        assertThat(two.parts()).hasSize(2);
        assertThat(joined(two)).isEqualTo("ꦗ".repeat(71));
    }

    /** Wherever the cut would fall. */
    @Test
    void no_character_is_torn_between_two_parts() {
        IntStream.range(0, 4).forEach(shift -> {
            var escaped = "a".repeat(shift) + "€".repeat(200);
            var halved = "ꦗ".repeat(shift) + "😀".repeat(90);
            for (var text : new String[] {escaped, halved}) {
                var sms = Sms.of(text, (byte) 3);
                assertThat(joined(sms)).isEqualTo(text);
                assertThat(sms.parts()).allMatch(part -> part.length <= 159);
                sms.parts()
                        .forEach(part -> assertThat(Sms.words(sms.coding(), part, true))
                                .doesNotContain("�")
                                .matches(words -> !Character.isHighSurrogate(words.charAt(words.length() - 1))));
            }
        });
    }
}
