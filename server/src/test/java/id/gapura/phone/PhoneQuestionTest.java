package id.gapura.phone;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.messaging.Channel;
import id.gapura.messaging.State;
import id.gapura.messaging.inbox.Inbox;
import id.gapura.messaging.inbox.Line;
import id.gapura.messaging.inbox.Question;
import id.gapura.messaging.talk.Conversations;
import id.gapura.messaging.talk.Incoming;
import id.gapura.messaging.talk.Said;
import id.gapura.partner.messages.PhoneTown;
import id.gapura.places.RegionCode;
import id.gapura.program.Patience;
import id.gapura.program.TestWeb;
import id.gapura.sandbox.PhoneScreens.Screen;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody writes that is no keyword, and how a person's answer comes back. */
class PhoneQuestionTest {
    private static final PhoneTown TOWN = new PhoneTown(TestWeb.on(LocalDate.of(2026, 11, 21)));
    private static final TestWeb WEB = TOWN.web;
    private static final String ASKED = "kapan santunan bapak saya cair?";
    private static final String PROMISE = "Petugas akan membaca";
    /** What one SMS holds. */
    private static final int ONE_SMS = 160;

    private static int people;

    private final String phone = "+62816%07d".formatted(++people);
    private final Caller caller = new Caller(TOWN, phone);
    private final Inbox inbox = WEB.get(Inbox.class);

    @BeforeAll
    static void places() {
        WEB.loadVillages();
    }

    @AfterAll
    static void close() {
        TOWN.close();
    }

    private List<Question> open() {
        return inbox.open(RegionCode.NATION, 0, 99).stream()
                .filter(question -> question.phone().equals(phone))
                .toList();
    }

    private List<String> theirs() {
        return inbox.lines(open().getFirst()).stream()
                .flatMap(line -> line instanceof Line.Theirs words ? Stream.of(words.text()) : Stream.empty())
                .toList();
    }

    @Test
    void who_asks_hears_once_that_a_person_will_answer_and_all_they_write_is_one_question() {
        assertThat(caller.write(ASKED)).contains(PROMISE, "DAFTAR", "BANTUAN").hasSizeLessThanOrEqualTo(ONE_SMS);
        WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofMinutes(1)));
        assertThat(caller.write(Channel.WHATSAPP, "sudah sebulan, NIK 3604994205860001"))
                .contains("Jangan kirim NIK");
        assertThat(caller.write(Channel.WHATSAPP, "tolong ya"))
                .contains("DAFTAR")
                .doesNotContain(PROMISE);

        assertThat(open()).singleElement().satisfies(question -> {
            assertThat(question.heard()).isEqualTo(new Question.Heard(Channel.WHATSAPP, 2));
            assertThat(question.ending()).isEmpty();
        });
        assertThat(theirs()).containsExactlyInAnyOrder(ASKED, "tolong ya");
    }

    @Test
    void it_is_said_in_the_language_of_the_phone() {
        caller.write("BAHASA INGGRIS");

        assertThat(caller.write("when is it paid?"))
                .contains("An officer will read your message", "JOIN")
                .hasSizeLessThanOrEqualTo(ONE_SMS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop", "Berhenti!", "CEK", "bayar", "DAFTAR", "mulai", "BAHASA", "123456", "?!"})
    void keywords_codes_and_signs_ask_nobody(String text) {
        caller.write(text);

        assertThat(open()).isEmpty();
    }

    @Test
    void what_answers_a_conversation_is_no_question_and_neither_is_a_menu() {
        caller.write("BANTUAN");
        caller.write("Siti, Kota Bandung");
        caller.menu("", "9", "halo");

        assertThat(open()).isEmpty();
    }

    @Test
    void the_same_message_told_twice_is_in_the_thread_once() {
        var screen = new Screen(phone, Channel.SMS);
        TOWN.phone.say(screen, ASKED, "satu-" + phone);
        TOWN.phone.say(screen, ASKED, "satu-" + phone);

        assertThat(theirs()).containsExactly(ASKED);
    }

    @Test
    void two_first_messages_at_the_same_moment_are_one_question() throws Exception {
        var each = Stream.of("satu", "dua", "tiga", "empat")
                .<Callable<String>>map(text -> () -> WEB.get(Conversations.class)
                        .take(new Incoming("contoh", UUID.randomUUID().toString(), new Said(Channel.SMS, phone, text)))
                        .text())
                .toList();

        try (var all = Executors.newFixedThreadPool(4)) {
            var answers = all.invokeAll(each);
            assertThat(answers)
                    .filteredOn(answer -> answer.resultNow().contains(PROMISE))
                    .hasSize(1);
        }

        assertThat(open())
                .singleElement()
                .satisfies(question -> assertThat(question.heard().messages()).isEqualTo(4));
    }

    @Test
    void the_answer_comes_where_they_wrote_last_once_and_what_became_of_it_is_on_the_thread() {
        caller.write(Channel.WHATSAPP, ASKED);
        var question = open().getFirst();
        var screen = new Screen(phone, Channel.WHATSAPP);
        int before = TOWN.heard(screen);
        var answer = new Inbox.Answer(UUID.randomUUID(), 1, "Minggu depan, paling lambat Jumat.");

        inbox.answer(question.id(), answer, "siti");
        inbox.answer(question.id(), answer, "siti");

        assertThat(TOWN.await(screen, before + 1)).isEqualTo("Minggu depan, paling lambat Jumat.");
        Patience.until(
                "the answer is delivered",
                () -> inbox.lines(question).getFirst() instanceof Line.Ours ours
                        && ours.fate().state() == State.DELIVERED);
        WEB.awaitQuiet();
        assertThat(TOWN.heard(screen)).isEqualTo(before + 1);
    }

    @Test
    void who_writes_after_the_answer_asks_anew() {
        caller.write(ASKED);
        var first = open().getFirst();
        inbox.answer(first.id(), new Inbox.Answer(UUID.randomUUID(), 1, "Besok."), "siti");
        WEB.awaitQuiet();

        assertThat(caller.write("jam berapa besok?")).contains(PROMISE);

        assertThat(open()).singleElement().satisfies(second -> {
            assertThat(second.id()).isNotEqualTo(first.id());
            assertThat(inbox.lines(second)).as("with what was written before").hasSize(3);
        });
    }
}
