package id.gapura.incentives.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.incentives.drawing.DrawCheck.Part;
import id.gapura.incentives.drawing.DrawCheck.Verdict;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawCheckTest {
    private static final FixedList LIST = TestDraw.list();

    @Test
    void hash_and_winners_are_those_of_another_program() {
        assertThat(LIST.hash()).isEqualTo(TestDraw.HASH);
        assertThat(LIST.winners(TestDraw.SEED)).isEqualTo(TestDraw.WINNERS);
    }

    @Test
    void a_whole_file_holds_before_and_after_the_draw() {
        assertThat(DrawCheck.of(LIST.file())).isEqualTo(new Verdict.Fixed(LIST));
        assertThat(DrawCheck.of(LIST.drawnFile(TestDraw.SEED)))
                .isEqualTo(new Verdict.Drawn(LIST, TestDraw.SEED, TestDraw.WINNERS));
    }

    @Test
    void a_changed_entrant_term_seed_or_winner_is_named() {
        var changed = TestDraw.changed();

        assertThat(changed).hasSize(19);
        assertThat(changed)
                .allSatisfy((file, what) ->
                        assertThat(word(DrawCheck.of(file))).as(file).isEqualTo(what));
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Changed(Part part) -> part.name().toLowerCase(Locale.ROOT);
            case Verdict.Unreadable _ -> "unreadable";
            case Verdict.Fixed _, Verdict.Drawn _ -> "holds";
        };
    }

    @Test
    void the_line_that_cannot_be_read_is_told() {
        var file = LIST.file().replace("drawn-on: ", "drawnon: ");

        assertThat(DrawCheck.of(file)).isEqualTo(new Verdict.Unreadable(7));
    }

    @Test
    void everybody_wins_once_where_prizes_are_more_than_tickets() {
        var winners = Drawing.winners(LIST.tickets(), 99, LIST.hash(), TestDraw.SEED);

        assertThat(winners).containsExactlyInAnyOrderElementsOf(LIST.tickets());
    }

    @Test
    void each_ticket_is_as_likely_as_any_other() {
        var counts = new int[10];
        IntStream.range(0, 20_000)
                .mapToObj(seed -> Drawing.winners(LIST.tickets(), 1, LIST.hash(), "seed " + seed))
                .forEach(winners -> counts[LIST.tickets().indexOf(winners.getFirst())]++);

        assertThat(counts).satisfies(all -> {
            for (int count : all) {
                assertThat(count).isBetween(1_800, 2_200);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"281474976710655, 3, -1", "281474976710654, 3, 2", "281474976710655, 4, 3", "0, 7, 0"})
    void a_number_beyond_the_last_whole_round_is_not_used(long number, int size, int place) {
        var expected = place < 0 ? OptionalInt.empty() : OptionalInt.of(place);

        assertThat(Drawing.index(number, size)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "café", "dua\u0007", "８０"})
    void a_value_that_people_could_write_in_two_ways_is_no_seed(String typed) {
        assertThat(Drawing.seed(typed)).isEmpty();
    }

    @Test
    void a_seed_has_one_space_between_words_and_none_around() {
        assertThat(Drawing.seed("  Kartini \n 1879 ")).contains("Kartini 1879");
    }
}
