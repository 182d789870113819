package id.gapura.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.program.TestProgram;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsentsTest {
    private static final Words WORDS = new Words("consent.messages.1", "id", "Bolehkah kami mengirim pengingat?");
    private static final Source HEARD = new Source(Way.VOICE, "serang");

    private final TestProgram program = TestProgram.on(LocalDate.of(2026, 11, 21));
    private final Consents consents = program.get(Consents.class);
    private final UUID worker = UUID.randomUUID();
    private final UUID phone = UUID.randomUUID();

    @AfterAll
    void close() {
        program.close();
    }

    private void later() {
        program.clock().standAt(program.clock().instant().plus(Duration.ofMinutes(1)));
    }

    private Subject somebody() {
        return Subject.worker(UUID.randomUUID());
    }

    @Test
    void nobody_has_agreed_to_anything_unasked() {
        var somebody = somebody();

        assertThat(consents.allows(somebody, Purpose.RESEARCH)).isFalse();
        assertThat(consents.standing(somebody, Purpose.RESEARCH)).isEmpty();
    }

    @Test
    void a_yes_holds_for_its_purpose_and_person_alone() {
        var somebody = somebody();

        consents.give(somebody, Purpose.CONTACT, WORDS, HEARD);

        assertThat(consents.allows(somebody, Purpose.CONTACT)).isTrue();
        assertThat(consents.allows(somebody, Purpose.MESSAGES)).isFalse();
        assertThat(consents.allows(Subject.worker(worker), Purpose.CONTACT)).isFalse();
    }

    @Test
    void of_many_those_refuse_whose_last_word_on_the_purpose_is_no() {
        var never = somebody();
        var no = somebody();
        var again = somebody();
        var other = somebody();
        consents.withdraw(no, Purpose.CONTACT, HEARD);
        consents.withdraw(again, Purpose.CONTACT, HEARD);
        consents.withdraw(other, Purpose.MESSAGES, HEARD);
        later();
        consents.give(again, Purpose.CONTACT, WORDS, HEARD);

        var all = Stream.of(never, no, again, other).map(Subject::id).toList();
        assertThat(consents.refusing(all, Purpose.CONTACT)).containsExactly(no.id());
        assertThat(consents.refuses(never.id(), Purpose.CONTACT)).isFalse();
        assertThat(consents.refusing(List.of(), Purpose.CONTACT)).isEmpty();
    }

    @Test
    void taking_back_holds_at_once_and_the_words_stay_on_record() {
        var somebody = somebody();
        consents.give(somebody, Purpose.RESEARCH, WORDS, HEARD);

        consents.withdraw(somebody, Purpose.RESEARCH, Source.own(Way.PAGE));

        assertThat(consents.allows(somebody, Purpose.RESEARCH)).isFalse();
        assertThat(consents.history(somebody)).extracting(Consent::isGiven).containsExactly(false, true);
        assertThat(consents.history(somebody).getLast().words()).contains(WORDS);
        assertThat(consents.history(somebody).getLast().source()).isEqualTo(HEARD);
    }

    @Test
    void the_same_answer_twice_is_kept_once_and_new_words_anew() {
        var somebody = somebody();
        consents.give(somebody, Purpose.CONTACT, WORDS, HEARD);
        consents.give(somebody, Purpose.CONTACT, WORDS, HEARD);

        assertThat(consents.history(somebody)).hasSize(1);
        consents.give(somebody, Purpose.CONTACT, new Words("consent.contact.2", "id", "Lain."), HEARD);
        assertThat(consents.history(somebody)).hasSize(2);
    }

    @Test
    void one_word_from_a_shared_phone_stops_messages_until_somebody_agrees_anew() {
        consents.give(Subject.worker(worker), Purpose.MESSAGES, WORDS, HEARD);
        assertThat(consents.mayMessage(worker, phone)).isTrue();

        later();
        consents.withdraw(Subject.phone(phone), Purpose.MESSAGES, Source.own(Way.MESSAGE));
        assertThat(consents.mayMessage(worker, phone)).isFalse();
        assertThat(consents.mayMessage(worker, UUID.randomUUID())).isTrue();

        later();
        consents.give(Subject.phone(phone), Purpose.MESSAGES, WORDS, Source.own(Way.MESSAGE));
        assertThat(consents.mayMessage(worker, phone)).isTrue();
    }

    @Test
    void a_yes_given_after_the_stop_counts_and_one_from_the_same_moment_does_not() {
        var other = UUID.randomUUID();
        var shared = UUID.randomUUID();
        consents.withdraw(Subject.phone(shared), Purpose.MESSAGES, Source.own(Way.MESSAGE));
        consents.give(Subject.worker(other), Purpose.MESSAGES, WORDS, HEARD);
        assertThat(consents.mayMessage(other, shared)).isFalse();

        consents.withdraw(Subject.worker(other), Purpose.MESSAGES, HEARD);
        later();
        consents.give(Subject.worker(other), Purpose.MESSAGES, WORDS, HEARD);

        assertThat(consents.mayMessage(other, shared)).isTrue();
    }

    @Test
    void of_two_records_that_are_one_person_the_later_word_counts() {
        var merged = somebody();
        var survivor = somebody();
        consents.give(merged, Purpose.CONTACT, WORDS, HEARD);
        later();
        consents.give(survivor, Purpose.CONTACT, WORDS, HEARD);
        consents.give(survivor, Purpose.RESEARCH, WORDS, HEARD);
        later();
        consents.withdraw(merged, Purpose.CONTACT, HEARD);

        consents.hand(merged, survivor);
        consents.hand(merged, survivor);

        assertThat(consents.refuses(survivor.id(), Purpose.CONTACT)).isTrue();
        assertThat(consents.allows(survivor, Purpose.RESEARCH)).isTrue();
        assertThat(consents.history(survivor)).hasSize(4);
    }

    @Test
    void the_program_itself_cannot_change_what_was_said() {
        consents.give(somebody(), Purpose.CONTACT, WORDS, HEARD);

        assertThatThrownBy(
                        () -> program.sql().sql("DELETE FROM consents.consent").update())
                .hasRootCauseMessage("ERROR: permission denied for table consent");
        assertThatThrownBy(() -> program.sql()
                        .sql("UPDATE consents.words SET text = 'x'")
                        .update())
                .hasRootCauseMessage("ERROR: permission denied for table words");
    }

    @ParameterizedTest
    @EnumSource
    void every_purpose_has_its_words_and_its_name(Purpose purpose) {
        for (var language : Language.values()) {
            assertThat(Texts.load(language).keys()).contains(purpose.wordsKey(), "consents.purpose." + purpose.code());
        }
        assertThat(Purpose.of(purpose.code())).isEqualTo(purpose);
    }
}
