package id.gapura.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.kernel.Tongue;
import id.gapura.messaging.Channel;
import id.gapura.messaging.Mailboxes;
import id.gapura.messaging.Outcomes;
import id.gapura.messaging.talk.Conversations;
import id.gapura.messaging.talk.Incoming;
import id.gapura.messaging.talk.Said;
import id.gapura.program.TestProgram;
import id.gapura.reminders.Reminders.NotTold;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.support.TransactionTemplate;

/** Each test has people of its own; nobody carries the messages, so that they wait. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemindersTest {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private final TestProgram program = TestProgram.on(LocalDate.of(2026, 1, 5));
    private final RemindedPeople people = new RemindedPeople(program);
    private final Reminders reminders = program.get(Reminders.class);

    @AfterAll
    void close() {
        program.close();
    }

    @Test
    void who_has_not_paid_is_reminded_once_from_five_days_before_the_last_day_to_pay() {
        var early = people.paid(JANUARY, 1);
        people.tellOn(LocalDate.of(2026, 2, 9));
        assertThat(people.reminded(early)).isEmpty();

        people.tellOn(LocalDate.of(2026, 2, 10));
        assertThat(people.reminded(early)).containsExactly("payment");
        assertThat(people.lastText(early))
                .contains("Februari 2026", "15 Februari 2026", "BERHENTI")
                .doesNotContain("Siti");
        people.tellOn(LocalDate.of(2026, 2, 11));
        assertThat(people.reminded(early)).containsExactly("payment");

        var onTheDay = people.paid(JANUARY, 1);
        people.tellOn(LocalDate.of(2026, 2, 15));
        assertThat(people.reminded(onTheDay)).containsExactly("payment");
        var after = people.paid(JANUARY, 1);
        people.tellOn(LocalDate.of(2026, 2, 16));
        assertThat(people.reminded(after)).isEmpty();
    }

    @Test
    void whoever_confirmed_an_address_is_reminded_by_mail_and_whoever_only_gave_one_is_not() {
        var mailboxes = program.get(Mailboxes.class);
        var confirmed = people.paid(JANUARY, 1);
        var asked = people.paid(JANUARY, 1);
        for (var worker : List.of(confirmed, asked)) {
            mailboxes.ask(worker, people.phone(worker), "siti@contoh.example", token -> "Tekan " + token);
        }
        mailboxes.confirm(mailboxes.find(confirmed).orElseThrow().token());

        people.tellOn(LocalDate.of(2026, 2, 10));

        assertThat(channel(confirmed)).isEqualTo(Channel.EMAIL);
        assertThat(channel(asked)).isEqualTo(Channel.SMS);
    }

    @Test
    void whoever_wrote_to_us_by_whatsapp_last_is_reminded_by_it() {
        var byWhatsApp = people.paid(JANUARY, 1);
        var bySms = people.paid(JANUARY, 1);
        var never = people.paid(JANUARY, 1);
        write(byWhatsApp, Channel.SMS, LocalDate.of(2026, 1, 6));
        write(byWhatsApp, Channel.WHATSAPP, LocalDate.of(2026, 1, 7));
        write(byWhatsApp, Channel.MENU, LocalDate.of(2026, 1, 8));
        write(bySms, Channel.WHATSAPP, LocalDate.of(2026, 1, 6));
        write(bySms, Channel.SMS, LocalDate.of(2026, 1, 7));

        people.tellOn(LocalDate.of(2026, 2, 10));

        assertThat(channel(byWhatsApp)).isEqualTo(Channel.WHATSAPP);
        assertThat(channel(bySms)).isEqualTo(Channel.SMS);
        assertThat(channel(never)).isEqualTo(Channel.SMS);
    }

    private void write(UUID worker, Channel channel, LocalDate day) {
        program.setToday(day);
        var said = new Said(channel, people.phone(worker), "CEK");
        program.get(Conversations.class).take(new Incoming("contoh", channel + " " + day, said));
    }

    private Channel channel(UUID worker) {
        return program.get(Outcomes.class).toldTo(worker, people.phone(worker), 20).stream()
                .filter(one -> one.fate().topic().equals("payment"))
                .findFirst()
                .orElseThrow()
                .channel();
    }

    @Test
    void who_has_paid_is_not_told_to_pay() {
        var ahead = people.paid(JANUARY, 2);

        people.tellOn(LocalDate.of(2026, 2, 12));

        assertThat(people.reminded(ahead)).isEmpty();
    }

    @Test
    void a_lapse_is_announced_a_week_before_and_two_weeks_after_it_somebody_is_asked_back() {
        var worker = people.paid(YearMonth.of(2025, 12), 1);
        program.setToday(LocalDate.of(2026, 3, 24));
        reminders.tellDue();
        assertThat(people.reminded(worker)).doesNotContain("lapse");

        people.tellOn(LocalDate.of(2026, 3, 25));
        assertThat(people.reminded(worker)).containsOnlyOnce("lapse");
        people.tellOn(LocalDate.of(2026, 3, 31));
        assertThat(people.reminded(worker)).containsOnlyOnce("lapse");
        people.tellOn(LocalDate.of(2026, 4, 14));
        assertThat(people.reminded(worker)).doesNotContain("return");
        people.tellOn(LocalDate.of(2026, 4, 15));
        people.tellOn(LocalDate.of(2026, 4, 16));
        assertThat(people.reminded(worker)).containsOnlyOnce("return");
    }

    @Test
    void who_came_back_is_not_asked_back() {
        var worker = people.paid(YearMonth.of(2025, 12), 1);
        program.setToday(LocalDate.of(2026, 4, 10));
        people.pay(worker, YearMonth.of(2026, 4), 1);

        people.tellOn(LocalDate.of(2026, 4, 15));

        assertThat(people.reminded(worker)).doesNotContain("return");
    }

    @Test
    void a_new_member_gets_four_lessons_each_on_its_day() {
        var worker = people.paid(YearMonth.of(2026, 6), 2);
        people.tellOn(LocalDate.of(2026, 6, 3));
        assertThat(people.told(worker, _ -> true)).isEmpty();

        for (var day : List.of("2026-06-04", "2026-06-05", "2026-06-11", "2026-06-25", "2026-07-16", "2026-07-17")) {
            people.tellOn(LocalDate.parse(day));
        }

        assertThat(people.told(worker, topic -> topic.startsWith("lesson")))
                .containsExactly("lesson-benefits", "lesson-claiming", "lesson-money", "lesson-paying");
    }

    @Test
    void who_has_no_cover_is_not_told_what_it_gives_nor_to_claim() {
        var worker = people.agreeing(LocalDate.of(2026, 6, 1));

        for (var day : List.of("2026-06-04", "2026-06-11", "2026-06-25", "2026-07-16")) {
            people.tellOn(LocalDate.parse(day));
        }

        assertThat(people.told(worker, topic -> topic.startsWith("lesson")))
                .containsExactly("lesson-money", "lesson-paying");
    }

    @Test
    void a_program_that_stood_still_catches_up_for_a_week_and_not_longer() {
        var soon = people.agreeing(LocalDate.of(2026, 8, 2));
        people.pay(soon, YearMonth.of(2026, 8), 1);
        var late = people.agreeing(LocalDate.of(2026, 8, 1));

        people.tellOn(LocalDate.of(2026, 8, 11));

        assertThat(people.told(soon, _ -> true)).containsExactly("lesson-benefits");
        assertThat(people.told(late, _ -> true)).containsExactly("lesson-paying");
    }

    @Test
    void who_did_not_agree_is_noted_and_never_written_to() {
        var worker = people.member(LocalDate.of(2026, 9, 1));
        people.pay(worker, YearMonth.of(2026, 9), 1);

        people.tellOn(LocalDate.of(2026, 9, 4));
        people.agree(worker, "id");
        people.tellOn(LocalDate.of(2026, 9, 5));

        assertThat(people.told(worker, _ -> true)).isEmpty();
        assertThat(reminders.notTold(worker, 5)).extracting(NotTold::occasion).containsExactly(Occasion.BENEFITS);
    }

    @Test
    void what_was_undone_by_a_crash_is_done_again_and_two_rounds_at_once_tell_nobody_twice() {
        var crowd = Stream.generate(() -> people.paid(YearMonth.of(2026, 10), 1))
                .limit(20)
                .toList();
        program.setToday(LocalDate.of(2026, 10, 4));
        program.get(TransactionTemplate.class).executeWithoutResult(status -> {
            reminders.tellDue();
            status.setRollbackOnly();
        });
        assertThat(crowd)
                .allSatisfy(one -> assertThat(people.told(one, _ -> true)).isEmpty());

        var other = CompletableFuture.runAsync(reminders::tellDue);
        reminders.tellDue();
        other.join();
        reminders.tellDue();
        program.awaitQuiet();

        assertThat(crowd)
                .allSatisfy(one -> assertThat(people.told(one, _ -> true)).containsExactly("lesson-benefits"));
    }

    @Test
    void everybody_is_written_to_in_their_own_language() {
        var sundanese = people.paid(YearMonth.of(2026, 11), 1);
        program.get(Languages.class).say(people.phone(sundanese), Tongue.SUNDANESE);
        var english = people.member(LocalDate.of(2026, 11, 1));
        people.agree(english, "en");
        people.pay(english, YearMonth.of(2026, 11), 1);
        var nothingSaid = people.paid(YearMonth.of(2026, 11), 1);

        people.tellOn(LocalDate.of(2026, 11, 4));

        assertThat(people.lastText(sundanese)).contains("lamun cilaka waktu digawé");
        assertThat(people.lastText(english)).contains("accident at work");
        assertThat(people.lastText(nothingSaid)).contains("celaka saat bekerja");
    }
}
