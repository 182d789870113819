package id.gapura.survey.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {
    private static final Wording WORDS = new Wording("Bagaimana?", "");

    private static Question question(QuestionKind kind) {
        var options = kind.hasOptions() ? List.of(WORDS, WORDS, WORDS) : List.<Wording>of();
        return new Question(new UUID(0, 1), kind, Topic.ATTITUDE, WORDS, options);
    }

    @ParameterizedTest
    @CsvSource({
        "YES_NO,yes,true",
        "YES_NO,maybe,false",
        "YES_NO,yes no,false",
        "ONE,3,true",
        "ONE,4,false",
        "ONE,0,false",
        "ONE,1 2,false",
        "SEVERAL,1 3,true",
        "SEVERAL,1 1,false",
        "SEVERAL,1 4,false",
        "SCALE,1,true",
        "SCALE,5,true",
        "SCALE,6,false",
        "NUMBER,0,true",
        "NUMBER,999999999,true",
        "NUMBER,1000000000,false",
        "NUMBER,-1,false",
        "TEXT,baik,true"
    })
    void takes_answers_of_its_kind_and_no_others(QuestionKind kind, String given, boolean isAnswer) {
        var answers = List.of(given.split(" "));

        assertThat(question(kind).accepts(answers)).isEqualTo(isAnswer);
    }

    @Test
    void takes_neither_nothing_nor_more_words_than_a_few() {
        assertThat(question(QuestionKind.SEVERAL).accepts(List.of())).isFalse();
        assertThat(question(QuestionKind.TEXT).accepts(List.of(" "))).isFalse();
        assertThat(question(QuestionKind.TEXT).accepts(List.of("x".repeat(300))))
                .isTrue();
        assertThat(question(QuestionKind.TEXT).accepts(List.of("x".repeat(301))))
                .isFalse();
    }

    @Test
    void has_options_of_its_own_or_of_its_kind() {
        assertThatThrownBy(() -> new Question(new UUID(0, 1), QuestionKind.ONE, Topic.ATTITUDE, WORDS, List.of(WORDS)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Question(new UUID(0, 1), QuestionKind.SCALE, Topic.ATTITUDE, WORDS, List.of(WORDS, WORDS)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void is_read_out_in_english_where_that_was_written() {
        assertThat(new Wording("Apa?", "What?").in("en")).isEqualTo("What?");
        assertThat(new Wording("Apa?", "").in("en")).isEqualTo("Apa?");
        assertThat(new Wording("Apa?", "What?").in("id")).isEqualTo("Apa?");
    }
}
