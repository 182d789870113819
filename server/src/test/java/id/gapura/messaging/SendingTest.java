package id.gapura.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.jobs.Outbox;
import id.gapura.messaging.NewMessage.To;
import id.gapura.program.TestProgram;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Sending, with a carrier made for each test; the program's own has none, so that messages wait. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SendingTest {
    private final TestProgram program = TestProgram.on(LocalDate.of(2026, 11, 21));
    private final Messages messages = program.get(Messages.class);
    private final Consents consents = program.get(Consents.class);
    private int phones;

    @AfterAll
    void close() {
        program.close();
    }

    /** Does as it is told, and remembers what it was handed. */
    private static final class Scripted implements Carrier, Carriers {
        private final List<Parcel> handed = Collections.synchronizedList(new ArrayList<>());
        private final Function<Parcel, Handover> hand;
        private final Whereabouts whereabouts;

        Scripted(Function<Parcel, Handover> hand, Whereabouts whereabouts) {
            this.hand = hand;
            this.whereabouts = whereabouts;
        }

        static Scripted taking() {
            return new Scripted(parcel -> new Handover.Taken("R" + parcel.id()), new Whereabouts.Untold());
        }

        static Scripted unsure(Whereabouts later) {
            return new Scripted(_ -> new Handover.Unsure(), later);
        }

        @Override
        public String code() {
            return "scripted";
        }

        @Override
        public boolean carries(Channel channel) {
            return true;
        }

        @Override
        public Handover hand(Parcel parcel) {
            handed.add(parcel);
            return hand.apply(parcel);
        }

        @Override
        public Whereabouts ask(UUID messageId) {
            return whereabouts;
        }

        @Override
        public List<Carrier> of(Channel channel) {
            return List.of(this);
        }

        @Override
        public Optional<Carrier> named(String code) {
            return Optional.of(this).filter(_ -> code.equals("scripted")).map(carrier -> carrier);
        }
    }

    private String phone() {
        return "+62813%07d".formatted(++phones);
    }

    private Sending sending(Carriers carriers) {
        var transaction = program.get(TransactionTemplate.class);
        var queue = new Dispatches(program.get(JdbcClient.class), transaction);
        return new Sending(
                new Sending.Tools(
                        program.get(MessageStore.class),
                        program.get(MailboxStore.class),
                        queue,
                        program.get(Outbox.class),
                        transaction),
                carriers,
                program.get(Admission.class),
                program.clock());
    }

    private void pass(Duration time) {
        program.clock().standAt(program.clock().instant().plus(time));
    }

    /** Queues a message; the program's own job finds no carrier for it, so that it is due again in five seconds. */
    private void queue(NewMessage message) {
        messages.send(message);
        program.awaitQuiet();
        pass(Duration.ofSeconds(5));
    }

    private void queue(String phone, Kind kind) {
        queue(new NewMessage(To.phone(phone), Channel.SMS, kind, "Halo"));
    }

    private State fate(String phone) {
        return messages.fates(phone, 1).getFirst();
    }

    @Test
    void without_a_carrier_messages_wait() {
        var phone = phone();

        queue(phone, Kind.NOTICE);

        assertThat(fate(phone)).isEqualTo(State.WAITING);
    }

    @Test
    void each_of_many_goes_once_also_when_two_send_at_the_same_time() {
        var texts = new ArrayList<String>();
        for (int i = 0; i < 450; i++) {
            messages.send(new NewMessage(To.phone(phone()), Channel.SMS, Kind.NOTICE, "Nomor " + i));
            texts.add("Nomor " + i);
        }
        program.awaitQuiet();
        pass(Duration.ofSeconds(5));
        var carrier = Scripted.taking();

        var other = CompletableFuture.runAsync(() -> sending(carrier).sendDue());
        sending(carrier).sendDue();
        other.join();

        assertThat(carrier.handed.stream().map(Carrier.Parcel::text).filter(text -> text.startsWith("Nomor ")))
                .containsExactlyInAnyOrderElementsOf(texts);
    }

    @Test
    void nobody_can_say_whether_it_went_so_it_is_not_sent_again() {
        var phone = phone();
        var carrier = Scripted.unsure(new Carrier.Whereabouts.Untold());
        queue(phone, Kind.NOTICE);
        sending(carrier).sendDue();

        pass(Duration.ofMinutes(1));
        sending(carrier).askAboutLeft();
        pass(Duration.ofHours(1));
        sending(carrier).sendDue();

        assertThat(fate(phone)).isEqualTo(State.UNKNOWN);
        assertThat(carrier.handed.stream().filter(parcel -> parcel.to().equals(phone)))
                .hasSize(1);
    }

    @Test
    void a_silent_carrier_is_asked_for_a_day_and_then_given_up() {
        var phone = phone();
        var carrier = Scripted.unsure(new Carrier.Whereabouts.Silent());
        queue(phone, Kind.NOTICE);
        sending(carrier).sendDue();

        pass(Duration.ofHours(23));
        sending(carrier).askAboutLeft();
        assertThat(fate(phone)).isEqualTo(State.WAITING);
        pass(Duration.ofHours(1));
        sending(carrier).askAboutLeft();

        assertThat(fate(phone)).isEqualTo(State.UNKNOWN);
    }

    @Test
    void a_carrier_that_breaks_leaves_it_open_and_harms_no_other() {
        var broken = phone();
        var whole = phone();
        var carrier = new Scripted(
                parcel -> {
                    if (parcel.to().equals(broken)) {
                        throw new IllegalStateException("broken on purpose");
                    }
                    return new Carrier.Handover.Taken("R1");
                },
                new Carrier.Whereabouts.Nowhere());
        messages.send(new NewMessage(To.phone(broken), Channel.SMS, Kind.NOTICE, "Halo"));
        queue(whole, Kind.NOTICE);

        sending(carrier).sendDue();

        assertThat(fate(whole)).isEqualTo(State.SENT);
        assertThat(fate(broken)).isEqualTo(State.WAITING);
    }

    @Test
    void a_reminder_goes_only_to_who_agrees_at_the_moment_of_sending() {
        var agreed = UUID.randomUUID();
        var stopped = UUID.randomUUID();
        var never = UUID.randomUUID();
        var phones = List.of(phone(), phone(), phone());
        var words = new Words("consent.messages.1", "id", "Bolehkah?");
        consents.give(Subject.worker(agreed), Purpose.MESSAGES, words, Source.own(Way.PAGE));
        consents.give(Subject.worker(stopped), Purpose.MESSAGES, words, Source.own(Way.PAGE));
        var workers = List.of(agreed, stopped, never);
        for (int i = 0; i < workers.size(); i++) {
            queue(new NewMessage(To.worker(workers.get(i), phones.get(i)), Channel.SMS, Kind.REMINDER, "Ingat"));
        }
        consents.withdraw(
                Subject.phone(program.get(Vault.class).blindIndex(Field.PHONE, phones.get(1))),
                Purpose.MESSAGES,
                Source.own(Way.MESSAGE));
        pass(Duration.ofMinutes(1));
        var carrier = Scripted.taking();

        sending(carrier).sendDue();

        assertThat(carrier.handed.stream().map(Carrier.Parcel::to)).contains(phones.get(0));
        assertThat(carrier.handed.stream().map(Carrier.Parcel::to)).doesNotContain(phones.get(1), phones.get(2));
        assertThat(phones.stream().map(this::fate)).containsExactly(State.SENT, State.WITHHELD, State.WITHHELD);
        assertThatThrownBy(() -> new NewMessage(To.phone("+62"), Channel.SMS, Kind.REMINDER, "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_code_is_of_no_use_after_ten_minutes_and_one_of_nine_is() {
        var late = phone();
        var timely = phone();
        queue(late, Kind.CODE);
        pass(Duration.ofMinutes(1));
        queue(timely, Kind.CODE);
        pass(Duration.ofMinutes(9));
        var carrier = Scripted.taking();

        sending(carrier).sendDue();

        assertThat(fate(late)).isEqualTo(State.LATE);
        assertThat(fate(timely)).isEqualTo(State.SENT);
    }

    @Test
    void the_text_of_a_code_is_forgotten_once_it_went_and_no_text_or_phone_is_readable() {
        var phone = phone();
        queue(phone, Kind.CODE);
        var index = program.get(Vault.class).blindIndex(Field.PHONE, phone);
        var question = "SELECT text_sealed FROM messaging.message WHERE phone_index = ?";
        assertThat(program.sql().sql(question).param(index).query(byte[].class).single())
                .isNotEmpty();

        sending(Scripted.taking()).sendDue();

        assertThat(program.sql()
                        .sql(question + " AND text_sealed IS NOT NULL")
                        .param(index)
                        .query(byte[].class)
                        .list())
                .isEmpty();
        assertThat(program.sql()
                        .sql("SELECT count(*) FROM messaging.message m WHERE m::text LIKE '%' || ? || '%'")
                        .param(phone.substring(1))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void codes_go_before_reminders() {
        var reminded = UUID.randomUUID();
        var words = new Words("consent.messages.1", "id", "Bolehkah?");
        consents.give(Subject.worker(reminded), Purpose.MESSAGES, words, Source.own(Way.PAGE));
        var first = phone();
        var second = phone();
        messages.send(new NewMessage(To.worker(reminded, first), Channel.SMS, Kind.REMINDER, "Ingat"));
        queue(second, Kind.CODE);
        var queue = new Dispatches(program.get(JdbcClient.class), program.get(TransactionTemplate.class));

        var next = queue.take(1, program.clock().instant(), _ -> new Dispatches.Route("scripted", Channel.SMS));

        assertThat(next.getFirst().phone()).isEqualTo(program.get(Vault.class).blindIndex(Field.PHONE, second));
        pass(Duration.ofMinutes(1));
        sending(Scripted.unsure(new Carrier.Whereabouts.Nowhere())).askAboutLeft();
    }
}
