package id.gapura.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import id.gapura.messaging.Carrier.Handover;
import id.gapura.messaging.Carrier.Parcel;
import id.gapura.messaging.MessageStore.Times;
import id.gapura.messaging.MessageStore.Waiting;
import id.gapura.messaging.NewMessage.To;
import id.gapura.messaging.Outcomes.Fate;
import id.gapura.messaging.Outcomes.Told;
import id.gapura.places.RegionCode;
import id.gapura.program.TestProgram;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What may go, when and by whom; each test sends to a person and phone of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SendingRulesTest {
    private static final RegionCode SERANG = RegionCode.of("36.04");

    private final TestProgram program = TestProgram.on(LocalDate.of(2026, 3, 10));
    private final Consents consents = program.get(Consents.class);
    private int phones;

    @AfterAll
    void close() {
        program.close();
    }

    private To agreed() {
        var worker = UUID.randomUUID();
        var words = new Words("consent.messages.1", "id", "Bolehkah?");
        consents.give(Subject.worker(worker), Purpose.MESSAGES, words, Source.own(Way.PAGE));
        return To.worker(worker, "+62813%07d".formatted(++phones)).in(SERANG);
    }

    /** Queues it without waking the program's own sender. */
    private UUID queue(NewMessage message) {
        var id = program.get(Ids.class).next();
        var now = program.clock().instant();
        program.get(MessageStore.class).insert(id, index(message.to()), message, new Times(now, now));
        return id;
    }

    private UUID index(To to) {
        return program.get(Vault.class).blindIndex(Field.PHONE, to.phone());
    }

    private UUID queue(To to, Channel channel, Kind kind) {
        return queue(new NewMessage(to, channel, kind, "Ingat", "payment"));
    }

    private void send(TestCarrier... carriers) {
        var transaction = program.get(TransactionTemplate.class);
        var queue = new Dispatches(program.get(JdbcClient.class), transaction);
        new Sending(
                        new Sending.Tools(
                                program.get(MessageStore.class),
                                program.get(MailboxStore.class),
                                queue,
                                program.get(Outbox.class),
                                transaction),
                        TestCarrier.all(carriers),
                        program.get(Admission.class),
                        program.clock())
                .sendDue();
    }

    private Told last(To to) {
        return program.get(Outcomes.class)
                .toldTo(to.workerId().orElseThrow(), to.phone(), 1)
                .getFirst();
    }

    private static TestCarrier taking(String code, Channel channel) {
        return TestCarrier.of(code, channel, new Handover.Taken("R1"));
    }

    private void setTime(String instant) {
        program.clock().standAt(Instant.parse(instant));
    }

    @Test
    void a_reminder_of_the_evening_waits_for_the_morning_and_a_code_does_not() {
        setTime("2026-03-12T13:00:00Z");
        var to = agreed();
        var reminder = queue(to, Channel.SMS, Kind.REMINDER);
        var code = queue(to, Channel.SMS, Kind.CODE);
        var carrier = taking("a", Channel.SMS);

        send(carrier);
        assertThat(carrier.ids()).contains(code).doesNotContain(reminder);
        setTime("2026-03-13T00:59:59Z");
        send(carrier);
        assertThat(carrier.ids()).doesNotContain(reminder);
        setTime("2026-03-13T01:00:00Z");
        send(carrier);

        assertThat(carrier.ids()).contains(reminder);
    }

    @Test
    void the_program_itself_queues_what_nobody_asked_for_until_the_morning() {
        setTime("2026-04-12T13:00:00Z");
        var to = agreed();

        var id = program.get(Messages.class).send(new NewMessage(to, Channel.SMS, Kind.LESSON, "Tahukah Anda", "x"));
        program.awaitQuiet();

        assertThat(program.sql()
                        .sql("SELECT due_at = '2026-04-13T01:00:00Z' FROM messaging.dispatch WHERE message_id = ?")
                        .param(id)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void an_invitation_needs_no_consent_and_no_slot_but_day_and_a_phone_that_did_not_stop() {
        setTime("2026-04-20T12:59:59Z");
        var to = To.phone("+62813%07d".formatted(++phones)).in(SERANG);
        var phone = Subject.phone(index(to));
        var carrier = taking("a", Channel.SMS);
        var asked = List.of(invite(to), invite(to), invite(to), invite(to));
        send(carrier);
        assertThat(carrier.ids()).containsAll(asked);

        setTime("2026-04-20T13:00:00Z");
        var late = invite(to);
        send(carrier);
        assertThat(carrier.ids()).doesNotContain(late);
        setTime("2026-04-21T01:00:00Z");
        send(carrier);
        assertThat(carrier.ids()).contains(late);

        consents.withdraw(phone, Purpose.MESSAGES, Source.own(Way.MESSAGE));
        var stopped = invite(to);
        send(carrier);
        assertThat(carrier.ids()).doesNotContain(stopped);
        assertThat(failure(stopped)).isEqualTo("stopped");

        setTime("2026-04-21T01:00:01Z");
        consents.give(
                phone, Purpose.MESSAGES, new Words("consent.messages.1", "id", "Bolehkah?"), Source.own(Way.MESSAGE));
        var again = invite(to);
        send(carrier);
        assertThat(carrier.ids()).contains(again).doesNotContain(stopped);
    }

    private UUID invite(To to) {
        return queue(new NewMessage(to, Channel.SMS, Kind.INVITATION, "Maukah Anda?"));
    }

    private String failure(UUID message) {
        return program.sql()
                .sql("SELECT failure FROM messaging.message WHERE message_id = ?")
                .param(message)
                .query(String.class)
                .single();
    }

    @Test
    void an_invitation_to_somebody_who_is_known_heeds_their_own_no_too() {
        setTime("2026-04-22T03:00:00Z");
        var to = agreed();
        consents.withdraw(Subject.worker(to.workerId().orElseThrow()), Purpose.MESSAGES, Source.own(Way.PAGE));
        var carrier = taking("a", Channel.SMS);

        var id = invite(to);
        send(carrier);

        assertThat(carrier.ids()).doesNotContain(id);
        assertThat(failure(id)).isEqualTo("stopped");
    }

    @Test
    void three_go_in_a_week_and_the_fourth_does_not_until_the_first_is_seven_days_old() {
        setTime("2026-05-04T03:00:00Z");
        var to = agreed();
        var carrier = taking("a", Channel.SMS);
        for (int i = 0; i < 4; i++) {
            queue(to, Channel.SMS, i == 1 ? Kind.LESSON : Kind.REMINDER);
            queue(to, Channel.SMS, Kind.NOTICE);
        }

        send(carrier);

        assertThat(carrier.handed.stream().filter(one -> one.to().equals(to.phone())))
                .hasSize(3 + 4);
        assertThat(program.get(Outcomes.class).toldTo(to.workerId().orElseThrow(), to.phone(), 9))
                .extracting(Told::fate)
                .contains(new Fate(Kind.LESSON, "payment", State.WITHHELD, "over-cap"));
        setTime("2026-05-11T02:59:59Z");
        queue(to, Channel.SMS, Kind.REMINDER);
        send(carrier);
        assertThat(last(to).fate().state()).isEqualTo(State.WITHHELD);
        setTime("2026-05-11T03:00:00Z");
        queue(to, Channel.SMS, Kind.REMINDER);
        send(carrier);
        assertThat(last(to).fate().state()).isEqualTo(State.SENT);
    }

    @Test
    void who_has_had_three_in_a_week_has_reached_the_cap_until_the_first_is_seven_days_old() {
        setTime("2026-05-18T03:00:00Z");
        var full = agreed();
        var other = agreed();
        for (int i = 0; i < 3; i++) {
            queue(full, Channel.SMS, Kind.LESSON);
        }
        queue(other, Channel.SMS, Kind.LESSON);
        send(taking("a", Channel.SMS));
        var both = List.of(full.workerId().orElseThrow(), other.workerId().orElseThrow());
        var cap = program.get(WeeklyCap.class);

        setTime("2026-05-25T02:59:59Z");
        assertThat(cap.reached(both)).containsExactly(full.workerId().orElseThrow());
        setTime("2026-05-25T03:00:00Z");
        assertThat(cap.reached(both)).isEmpty();
    }

    @Test
    void what_is_taken_back_does_not_go_and_what_a_carrier_has_stays_as_it_is() {
        setTime("2026-05-26T03:00:00Z");
        var topic = "circular:" + UUID.randomUUID();
        var gone = agreed();
        queue(new NewMessage(gone, Channel.SMS, Kind.LESSON, "Ingat", topic));
        send(taking("a", Channel.SMS));
        var waiting = agreed();
        queue(new NewMessage(waiting, Channel.SMS, Kind.LESSON, "Ingat", topic));
        var unsure = agreed();
        var inHands = queue(new NewMessage(unsure, Channel.SMS, Kind.LESSON, "Ingat", topic));
        program.sql()
                .sql("UPDATE messaging.dispatch SET taken_at = now(), carrier = 'u' WHERE message_id = ?")
                .param(inHands)
                .update();
        var otherTopic = agreed();
        queue(otherTopic, Channel.SMS, Kind.LESSON);

        assertThat(program.get(Messages.class).recall(topic)).isOne();
        assertThat(program.get(Messages.class).recall(topic)).isZero();
        var carrier = taking("a", Channel.SMS);
        send(carrier);

        assertThat(last(gone).fate().state()).isEqualTo(State.SENT);
        assertThat(last(waiting).fate()).isEqualTo(new Fate(Kind.LESSON, topic, State.WITHHELD, "recalled"));
        assertThat(last(unsure).fate().state()).isEqualTo(State.WAITING);
        assertThat(last(otherTopic).fate().state()).isEqualTo(State.SENT);
        assertThat(carrier.handed)
                .extracting(Parcel::to)
                .contains(otherTopic.phone())
                .doesNotContain(waiting.phone());
        assertThat(program.get(Outcomes.class).ofTopic(topic))
                .extracting(total -> total.fate().state())
                .containsExactly(State.SENT, State.WAITING, State.WITHHELD);
    }

    @Test
    void what_one_carrier_does_not_take_now_goes_to_the_next_at_once() {
        setTime("2026-06-01T03:00:00Z");
        var to = agreed();
        var busy = TestCarrier.of("busy", Channel.SMS, new Handover.Later());
        var other = taking("other", Channel.SMS);

        var id = queue(to, Channel.SMS, Kind.NOTICE);
        send(busy, other);

        assertThat(busy.ids()).containsOnlyOnce(id);
        assertThat(other.ids()).containsOnlyOnce(id);
        assertThat(program.sql()
                        .sql("SELECT carrier FROM messaging.message WHERE message_id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("other");
    }

    @Test
    void a_phone_without_whatsapp_is_reached_by_sms_and_the_record_says_so() {
        setTime("2026-06-02T03:00:00Z");
        var to = agreed();
        var whatsapp = TestCarrier.of("w", Channel.WHATSAPP, new Handover.Refused("no-account"));
        var sms = taking("s", Channel.SMS);

        var id = queue(to, Channel.WHATSAPP, Kind.REMINDER);
        send(whatsapp, sms);

        assertThat(sms.handed).anySatisfy(parcel -> {
            assertThat(parcel.id()).isEqualTo(id);
            assertThat(parcel.channel()).isEqualTo(Channel.SMS);
        });
        assertThat(last(to).channel()).isEqualTo(Channel.SMS);
        assertThat(last(to).fate().state()).isEqualTo(State.SENT);
    }

    @Test
    void a_number_that_every_carrier_refuses_fails_with_the_last_ones_reason() {
        setTime("2026-06-03T03:00:00Z");
        var to = agreed();
        var first = TestCarrier.of("f", Channel.SMS, new Handover.Refused("spam"));
        var second = TestCarrier.of("s", Channel.SMS, new Handover.Refused("bad-number"));

        queue(to, Channel.SMS, Kind.NOTICE);
        send(first, second);

        assertThat(last(to).fate()).isEqualTo(new Fate(Kind.NOTICE, "payment", State.FAILED, "bad-number"));
    }

    @Test
    void nobody_else_is_handed_a_message_that_one_carrier_may_have_taken() {
        setTime("2026-06-04T03:00:00Z");
        var to = agreed();
        var unsure = TestCarrier.of("u", Channel.SMS, new Handover.Unsure());
        var other = taking("o", Channel.SMS);

        var id = queue(to, Channel.SMS, Kind.NOTICE);
        send(unsure, other);
        program.clock().standAt(program.clock().instant().plus(Duration.ofMinutes(30)));
        send(unsure, other);

        assertThat(unsure.ids()).containsOnlyOnce(id);
        assertThat(other.ids()).doesNotContain(id);
    }

    @Test
    void a_phone_that_stops_again_after_somebody_agreed_anew_is_stopped_again() {
        setTime("2026-07-01T03:00:00Z");
        var to = agreed();
        var phone = Subject.phone(index(to));
        consents.withdraw(phone, Purpose.MESSAGES, Source.own(Way.MESSAGE));
        setTime("2026-07-02T03:00:00Z");
        consents.give(
                Subject.worker(to.workerId().orElseThrow()),
                Purpose.MESSAGES,
                new Words("consent.messages.1", "en", "May we?"),
                Source.own(Way.PAGE));
        assertThat(consents.mayMessage(to.workerId().orElseThrow(), index(to))).isTrue();
        setTime("2026-07-03T03:00:00Z");

        consents.withdraw(phone, Purpose.MESSAGES, Source.own(Way.MESSAGE));

        assertThat(consents.mayMessage(to.workerId().orElseThrow(), index(to))).isFalse();
    }

    @Test
    void who_loses_a_place_to_another_sender_of_the_same_moment_takes_the_next_free_one() throws Exception {
        var to = agreed();
        try (var threads = Executors.newSingleThreadExecutor()) {
            var second = inTransaction(() -> {
                assertThat(admitted(to)).isOne();
                var waiting = threads.submit(() -> inTransaction(() -> admitted(to)));
                awaitBlocked();
                return waiting;
            });

            assertThat(second.get()).isOne();
        }
        assertThat(inTransaction(() -> admitted(to))).isZero();
    }

    /** Of one more message, where two may go in a week. */
    private int admitted(To to) {
        var now = program.clock().instant();
        var parcel = new Parcel(program.get(Ids.class).next(), Channel.SMS, to.phone(), "Ingat");
        var waiting = new Waiting(index(to), to, Kind.REMINDER, parcel, now, false);
        return new AllowanceStore(program.get(JdbcClient.class))
                .admit(List.of(waiting), 2, now)
                .size();
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(program.get(TransactionTemplate.class).execute(_ -> work.get()));
    }

    /** Until another transaction waits for this one. */
    private void awaitBlocked() {
        var blocked = program.get(JdbcClient.class).sql("""
                SELECT EXISTS (
                    SELECT FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid)))
                """);
        while (!blocked.query(Boolean.class).single()) {
            Thread.onSpinWait();
        }
    }
}
