package id.gapura.reminders.circular;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Tongue;
import id.gapura.messaging.Postman;
import id.gapura.messaging.State;
import id.gapura.messaging.Subscriptions;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.activity.ActivityKind;
import id.gapura.outreach.contact.Contact;
import id.gapura.outreach.contact.Contacts;
import id.gapura.program.TestWeb;
import id.gapura.registry.Worker;
import id.gapura.reminders.circular.Circular.Audience;
import id.gapura.reminders.circular.Circular.Plan;
import id.gapura.reminders.circular.Circulars.Ending;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes of circulars: results, stopping, series; each test has a village of its own. */
class CircularsAfterwardsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final YearMonth JUNE = YearMonth.from(TODAY);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final Circulars CIRCULARS = WEB.get(Circulars.class);
    private static final String WORDS = TestVillage.WORDS;
    private static final Audience ALL = TestVillage.ALL;

    private final TestVillage village = new TestVillage(WEB);

    @BeforeEach
    void today() {
        WEB.setToday(TODAY);
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @Test
    void who_does_not_agree_or_has_no_phone_is_noted_and_the_results_say_so() {
        var worker = village.agreeing();
        var silent = village.silent();
        village.withoutPhone();

        var circular = village.sent(village.plan(ALL));
        Postman.takeDue(WEB);

        var results = CIRCULARS.results(circular);
        assertThat(village.told(silent)).isZero();
        assertThat(village.told(worker)).isOne();
        assertThat(results.noConsent()).isOne();
        assertThat(results.noPhone()).isOne();
        assertThat(results.messages()).singleElement().satisfies(total -> {
            assertThat(total.fate().state()).isEqualTo(State.SENT);
            assertThat(total.messages()).isOne();
        });
        assertThat(results.said().people()).isOne();
    }

    @Test
    void stopped_at_night_what_waits_for_the_morning_does_not_go() {
        var worker = village.agreeing();
        WEB.clock().standAt(TODAY.atTime(21, 0).atZone(Jakarta.ZONE).toInstant());
        var circular = village.sent(village.plan(ALL));
        Postman.takeDue(WEB);
        assertThat(states(circular)).containsExactly(State.WAITING);

        assertThat(CIRCULARS.stop(circular.id(), "wati")).isEqualTo(Ending.DONE);
        assertThat(CIRCULARS.stop(circular.id(), "wati")).isEqualTo(Ending.TOO_LATE);
        WEB.setToday(TODAY.plusDays(1));
        Postman.takeDue(WEB);

        assertThat(CIRCULARS.results(village.now(circular)).messages())
                .singleElement()
                .satisfies(total -> assertThat(total.fate().reason()).isEqualTo("recalled"));
        assertThat(village.told(worker)).isOne();
        assertThat(CIRCULARS.results(circular).said().people()).isZero();
    }

    /** As where a sender held it when it was stopped, and its carrier would have it later. */
    @Test
    void what_comes_back_into_the_queue_after_the_stop_does_not_go() {
        village.agreeing();
        var circular = village.sent(village.plan(ALL));
        hold(circular, "now()");
        CIRCULARS.stop(circular.id(), "wati");
        assertThat(states(circular)).containsExactly(State.WAITING);

        hold(circular, "NULL");
        Postman.takeDue(WEB);

        assertThat(CIRCULARS.results(village.now(circular)).messages())
                .singleElement()
                .satisfies(total -> assertThat(total.fate().reason()).isEqualTo("recalled"));
    }

    private static void hold(Circular circular, String at) {
        WEB.sql().sql("""
                        UPDATE messaging.dispatch SET taken_at = %s
                        WHERE message_id IN (SELECT message_id FROM messaging.message WHERE topic = ?)
                        """.formatted(at)).param(circular.topic()).update();
    }

    private static List<State> states(Circular circular) {
        return CIRCULARS.results(circular).messages().stream()
                .map(total -> total.fate().state())
                .toList();
    }

    private static void round() {
        WEB.round("reminders.circular-series");
        WEB.awaitQuiet();
    }

    @Test
    void a_series_writes_to_each_once_on_their_day_and_to_nobody_whose_day_was_before_it_was_allowed() {
        var early = village.agreeing();
        WEB.setToday(TODAY.plusDays(1));
        var ofTheDay = village.agreeing();
        WEB.setToday(TODAY.plusDays(2));
        var late = village.agreeing();
        WEB.setToday(TODAY.plusDays(8));
        var circular = village.sent(village.plan(new Audience(Whom.JOINED, 7, Optional.empty())));

        assertThat(circular.state()).isEqualTo(Circular.State.RUNNING);
        assertThat(List.of(village.told(early), village.told(ofTheDay), village.told(late)))
                .containsExactly(0L, 1L, 0L);
        WEB.setToday(TODAY.plusDays(9));
        round();
        round();

        assertThat(List.of(village.told(early), village.told(ofTheDay), village.told(late)))
                .containsExactly(0L, 1L, 1L);
        assertThat(village.now(circular).state()).isEqualTo(Circular.State.RUNNING);
    }

    @Test
    void a_series_that_was_stopped_writes_to_nobody_any_more_and_one_that_stood_still_catches_up_for_a_week() {
        var first = village.agreeing();
        var running = village.sent(village.plan(new Audience(Whom.JOINED, 3, Optional.empty())));
        var stopped = village.sent(village.plan(new Audience(Whom.JOINED, 3, Optional.empty())));
        CIRCULARS.stop(stopped.id(), "siti");

        WEB.setToday(TODAY.plusDays(9));
        round();
        WEB.setToday(TODAY.plusDays(2));
        var second = village.agreeing();
        WEB.setToday(TODAY.plusDays(12));
        round();

        assertThat(village.told(first)).isOne();
        assertThat(village.told(second)).isZero();
        CIRCULARS.stop(running.id(), "siti");
    }

    @Test
    void who_came_back_before_the_day_of_a_series_after_a_lapse_is_not_written_to() {
        var gone = village.agreeing();
        var back = village.agreeing();
        List.of(gone, back).forEach(one -> WEB.people().paid(one, JUNE, 1));
        var lapse = village.lapsesOn(gone);
        var circular = village.sent(village.plan(new Audience(Whom.LEFT, 10, Optional.empty())));
        WEB.setToday(lapse.plusDays(5));
        WEB.people().paid(back, YearMonth.from(lapse), 1);

        WEB.setToday(lapse.plusDays(9));
        round();
        assertThat(village.told(gone)).isZero();
        WEB.setToday(lapse.plusDays(10));
        round();

        assertThat(village.told(gone)).isOne();
        assertThat(village.told(back)).isZero();
        CIRCULARS.stop(circular.id(), "siti");
    }

    @Test
    void who_paid_within_thirty_days_and_who_opted_out_within_seven_is_counted() {
        var payers = IntStream.range(0, 4).mapToObj(_ -> village.agreeing()).toList();
        var leavers = IntStream.range(0, 3).mapToObj(_ -> village.agreeing()).toList();
        var circular = village.sent(village.plan(ALL));
        Postman.takeDue(WEB);
        var said = WEB.clock().instant();

        pay(payers.get(0), said.plus(Duration.ofDays(30)).minusSeconds(1), "bank-jaya");
        pay(payers.get(1), said.plus(Duration.ofDays(30)).plusSeconds(600), "bank-jaya");
        pay(payers.get(2), said.minusSeconds(600), "bank-jaya");
        pay(payers.get(3), said.plus(Duration.ofDays(1)), "sponsor");
        stopAt(leavers.get(0), said.plus(Duration.ofDays(7)).minusSeconds(1));
        stopAt(leavers.get(1), said.plus(Duration.ofDays(7)).plusSeconds(600));
        WEB.clock().standAt(said.plus(Duration.ofDays(2)));
        WEB.get(Consents.class).withdraw(Subject.worker(leavers.get(2).id()), Purpose.MESSAGES, Source.own(Way.PAGE));

        assertThat(CIRCULARS.results(circular).said()).isEqualTo(new Results.Said(7, 2, 1));
    }

    private static void pay(Worker worker, Instant at, String channel) {
        WEB.sql()
                .sql("""
                        INSERT INTO contributions.payment (worker_id, payment_id, channel, external_id, amount_idr, paid_at,
                            received_at, file_id)
                        VALUES (:worker, gen_random_uuid(), :channel, gen_random_uuid()::text, 16800, :at, :at,
                            gen_random_uuid())
                        """)
                .param("worker", worker.id())
                .param("channel", channel)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void stopAt(Worker worker, Instant at) {
        WEB.clock().standAt(at);
        WEB.get(Subscriptions.class).stop(village.phone(worker), Source.own(Way.MESSAGE));
    }

    @Test
    void who_gets_one_of_a_digital_activity_came_by_it_once_a_carrier_took_it() {
        var outreach = new TestOutreach(WEB, TODAY.minusDays(1), TODAY.plusDays(60));
        var activity = outreach.add(TestOutreach.plan(
                ActivityKind.DIGITAL, "Kabar digital", village.region(), TestOutreach.morning(TODAY), List.of()));
        var worker = village.agreeing();
        var silent = village.silent();

        village.sent(new Plan(
                "Kabar", List.of(village.region()), ALL, Map.of(Tongue.INDONESIAN, WORDS), Optional.of(activity.id())));
        assertThat(WEB.get(Contacts.class).ofWorker(worker.id())).isEmpty();
        Postman.takeDue(WEB);

        assertThat(WEB.get(Contacts.class).ofWorker(worker.id()))
                .extracting(Contact::activityId, Contact::way, Contact::by)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        activity.id(), id.gapura.outreach.contact.Way.MESSAGE, "siti"));
        assertThat(WEB.get(Contacts.class).ofWorker(silent.id())).isEmpty();
    }
}
