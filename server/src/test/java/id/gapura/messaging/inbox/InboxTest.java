package id.gapura.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.consents.Consent;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.Opening;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.messaging.Channel;
import id.gapura.messaging.Messages;
import id.gapura.messaging.Outcomes;
import id.gapura.messaging.State;
import id.gapura.messaging.inbox.Inbox.Answer;
import id.gapura.messaging.inbox.Inbox.Result;
import id.gapura.messaging.inbox.Question.Ending;
import id.gapura.messaging.talk.Conversations;
import id.gapura.messaging.talk.Incoming;
import id.gapura.messaging.talk.Said;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.Prospects;
import id.gapura.registry.Prospects.NewProspect;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class InboxTest {
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 11, 21));
    private static final RegionCode SERANG = RegionCode.of("36.04");
    private static final RegionCode VILLAGE = RegionCode.of("36.04.19.2008");
    private static final RegionCode BANDUNG = RegionCode.of("32.73");
    private static int phones;

    private final String phone = "+62817%07d".formatted(++phones);
    private final Inbox inbox = WEB.get(Inbox.class);

    @BeforeAll
    static void places() {
        WEB.loadVillages();
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private void say(String text) {
        say(Channel.SMS, text);
    }

    private void say(Channel channel, String text) {
        WEB.get(Conversations.class)
                .take(new Incoming("contoh", UUID.randomUUID().toString(), new Said(channel, phone, text)));
    }

    private List<Question> open(RegionCode within) {
        return inbox.open(within, 0, 99).stream()
                .filter(question -> question.phone().equals(phone))
                .toList();
    }

    private Question asked() {
        return open(RegionCode.NATION).getFirst();
    }

    private static Answer answer(int seen) {
        return new Answer(UUID.randomUUID(), seen, "Paling lambat 7 hari kerja.");
    }

    @Test
    void a_members_question_is_for_the_officers_of_their_place_and_those_above_only() {
        var worker = WEB.people().member("Siti Aminah", VILLAGE.text(), phone);

        say("kapan santunan bapak saya cair?");

        assertThat(asked().probable()).contains(new Known(Known.Kind.MEMBER, worker.id(), VILLAGE));
        assertThat(open(VILLAGE)).hasSize(1);
        assertThat(open(SERANG)).hasSize(1);
        assertThat(open(BANDUNG)).isEmpty();
        assertThat(open(RegionCode.of("36.04.19.2001"))).isEmpty();
    }

    @Test
    void a_question_of_a_phone_that_nobody_knows_is_for_the_nation_only() {
        say("apa ini gratis?");

        assertThat(asked().probable()).isEmpty();
        assertThat(open(SERANG)).isEmpty();
    }

    @Test
    void who_is_being_enrolled_is_known_by_the_attempt_and_before_a_prospect_of_the_same_phone() {
        var prospect = prospect();
        say("boleh daftar besok?");
        assertThat(asked().probable()).contains(new Known(Known.Kind.PROSPECT, prospect, VILLAGE));

        var opening =
                new Opening(UUID.randomUUID(), Door.SELF, SERANG, new Draft(Map.of(DraftField.PHONE, phone)), "self");
        WEB.get(Attempts.class).open(opening);

        assertThat(asked().probable()).contains(new Known(Known.Kind.ATTEMPT, opening.id(), SERANG));
        assertThat(inbox.known(asked()))
                .extracting(Known::kind)
                .containsExactly(Known.Kind.ATTEMPT, Known.Kind.PROSPECT);
    }

    @Test
    void an_attempt_without_a_place_leaves_the_question_to_the_place_of_whoever_else_is_known() {
        prospect();
        say("DAFTAR");
        say("harus bawa apa?");

        assertThat(asked().region()).isEqualTo(VILLAGE);
    }

    @Test
    void a_question_goes_along_with_a_record_that_is_merged() {
        var twice = WEB.people().member("Siti Aminah", BANDUNG.text(), phone);
        var stays = WEB.people().member("Siti Aminah", VILLAGE.text());
        say("kartu saya hilang");
        assertThat(open(BANDUNG)).hasSize(1);

        WEB.people().merge(twice.id(), stays.id());

        assertThat(asked().probable()).contains(new Known(Known.Kind.MEMBER, stays.id(), VILLAGE));
        assertThat(open(BANDUNG)).isEmpty();
        assertThat(open(VILLAGE)).hasSize(1);
    }

    @Test
    void nothing_says_any_more_who_asked_once_they_are_forgotten() {
        var prospect = prospect();
        say("boleh daftar besok?");

        WEB.get(Prospects.class).forget(prospect, RegionCode.NATION, new Source(Way.VOICE, "siti"));

        assertThat(asked().probable()).isEmpty();
        assertThat(open(VILLAGE)).isEmpty();
    }

    private UUID prospect() {
        var id = UUID.randomUUID();
        var words = new Words("consent.prospect.1", "id", "Boleh kami hubungi lagi?");
        var consent = new Consent(
                Purpose.CONTACT,
                Optional.of(words),
                new Source(Way.VOICE, "siti"),
                WEB.clock().instant());
        var contact = new NewProspect("Bu Rohmah", Optional.of(phone), VILLAGE, Optional.empty(), Optional.empty());
        assertThat(WEB.get(Prospects.class).record(id, contact, consent)).isInstanceOf(Prospects.Result.Recorded.class);
        return id;
    }

    @Test
    void it_is_late_after_a_day() {
        say("kapan cair?");
        var question = asked();
        var late = question.askedAt().plus(Duration.ofDays(1));

        assertThat(question.isLate(late.minusMillis(1))).isFalse();
        assertThat(question.isLate(late)).isTrue();
        long before = inbox.count(RegionCode.NATION).late();
        WEB.clock().standAt(late);
        assertThat(inbox.count(RegionCode.NATION).late()).isGreaterThan(before);
        assertThat(inbox.count(BANDUNG).open()).isZero();
        WEB.setToday(LocalDate.of(2026, 11, 21));
    }

    @Test
    void an_answer_is_a_message_to_the_member_that_the_thread_shows_with_what_became_of_it() {
        var worker = WEB.people().member("Siti Aminah", VILLAGE.text(), phone);
        say(Channel.WHATSAPP, "kapan santunan bapak saya cair?");
        var question = asked();

        assertThat(inbox.answer(question.id(), answer(1), "siti")).isInstanceOf(Result.Done.class);

        assertThat(open(RegionCode.NATION)).isEmpty();
        assertThat(WEB.get(Outcomes.class).toldTo(worker.id(), phone, 9))
                .singleElement()
                .extracting(Outcomes.Told::channel)
                .isEqualTo(Channel.WHATSAPP);
        assertThat(inbox.lines(question))
                .hasAtLeastOneElementOfType(Line.Theirs.class)
                .first()
                .isInstanceOfSatisfying(Line.Ours.class, line -> {
                    assertThat(line.text()).isEqualTo("Paling lambat 7 hari kerja.");
                    assertThat(line.by()).isEqualTo("siti");
                    assertThat(line.fate().state()).isEqualTo(State.WAITING);
                });
        assertThat(inbox.ended(VILLAGE, 0, 99)).extracting(Question::id).contains(question.id());
        assertThat(inbox.ended(BANDUNG, 0, 99)).extracting(Question::id).doesNotContain(question.id());
    }

    @Test
    void the_same_press_twice_says_it_once() {
        say("kapan cair?");
        var id = asked().id();
        var answer = answer(1);

        inbox.answer(id, answer, "siti");

        assertThat(inbox.answer(id, answer, "siti")).isInstanceOf(Result.Repeated.class);
        assertThat(WEB.get(Messages.class).fates(phone, 9))
                .as("the program's own words at once, and the officer's")
                .hasSize(2);
    }

    @Test
    void of_two_officers_who_answer_at_once_the_second_hears_who_was_first() throws Exception {
        say("kapan cair?");
        var id = asked().id();
        var each = List.<Callable<Result>>of(
                () -> inbox.answer(id, answer(1), "siti"), () -> inbox.answer(id, answer(1), "yusuf"));

        List<Future<Result>> results;
        try (var both = Executors.newFixedThreadPool(2)) {
            results = both.invokeAll(each);
        }

        var ending = inbox.find(id).orElseThrow().ending().orElseThrow();
        assertThat(results)
                .extracting(Future::resultNow)
                .containsExactlyInAnyOrder(new Result.Done(), new Result.Over(ending));
        assertThat(inbox.close(id, NoAnswer.THANKS, 1, "siti")).isEqualTo(new Result.Over(ending));
    }

    @Test
    void nobody_answers_past_words_that_came_meanwhile() {
        say("kapan cair?");
        say("sudah sebulan");
        var id = asked().id();

        assertThat(inbox.answer(id, answer(1), "siti")).isInstanceOf(Result.MoreCame.class);
        assertThat(inbox.close(id, NoAnswer.SPOKEN, 1, "siti")).isInstanceOf(Result.MoreCame.class);
        assertThat(inbox.find(id).orElseThrow().ending()).isEmpty();
        assertThat(inbox.answer(id, answer(2), "siti")).isInstanceOf(Result.Done.class);
    }

    @Test
    void one_that_needs_no_answer_ends_with_the_reason_and_nothing_is_sent() {
        say("terima kasih ya");
        var question = asked();

        assertThat(inbox.close(question.id(), NoAnswer.THANKS, 1, "siti")).isInstanceOf(Result.Done.class);
        assertThat(inbox.close(question.id(), NoAnswer.THANKS, 1, "siti")).isInstanceOf(Result.Repeated.class);

        assertThat(inbox.find(question.id()).orElseThrow().ending().orElseThrow())
                .isInstanceOfSatisfying(
                        Ending.Closed.class, closed -> assertThat(closed.why()).isEqualTo(NoAnswer.THANKS));
        assertThat(inbox.lines(question)).first().isInstanceOf(Line.Unanswered.class);
    }

    @Test
    void an_answer_has_words_and_fits_three_sms() {
        assertThatThrownBy(() -> new Answer(UUID.randomUUID(), 1, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Answer(UUID.randomUUID(), 1, "a".repeat(459)).text()).hasSize(459);
        assertThatThrownBy(() -> new Answer(UUID.randomUUID(), 1, "a".repeat(460)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
