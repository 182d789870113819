package id.gapura.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.kernel.Tongue;
import id.gapura.program.TestProgram;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class OwnTemplatesTest {
    @Test
    void a_text_is_as_long_as_it_is_for_whom_its_holes_are_filled_with_most() {
        try (var program = TestProgram.on(LocalDate.of(2026, 11, 21))) {
            var templates = program.get(Templates.class);
            var place = new Template.Place(Occasion.SPONSOR_ENDS, Tongue.INDONESIAN);
            var end = " {hari} {jumlah} BERHENTI";
            int filled = " 30 September 2026 Rp9.999.999 BERHENTI".length();
            var longest = "x".repeat(Templates.LONGEST - filled) + end;

            assertThat(templates.check(place, longest)).isEmpty();
            assertThat(templates.check(place, "x" + longest))
                    .containsExactly(new Templates.Fault.TooLong(Templates.LONGEST + 1, Templates.LONGEST));
        }
    }

    @Test
    void every_occasion_has_words_in_every_language_that_may_go_out_and_fill() {
        try (var program = TestProgram.on(LocalDate.of(2026, 11, 21))) {
            var templates = program.get(Templates.class);
            var samples = new ArrayList<String>();
            for (var occasion : Occasion.values()) {
                for (var tongue : Tongue.values()) {
                    var place = new Template.Place(occasion, tongue);
                    var text = templates.current(place).text();
                    assertThat(templates.check(place, text))
                            .as(place.toString())
                            .isEmpty();
                    samples.add(templates.sample(place, text));
                }
            }
            assertThat(samples).doesNotHaveDuplicates().allMatch(text -> !text.contains("{") && text.contains("482"));
        }
    }
}
