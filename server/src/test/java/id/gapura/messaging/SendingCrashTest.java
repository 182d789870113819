package id.gapura.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import id.gapura.messaging.Carrier.Handover;
import id.gapura.messaging.Carrier.Parcel;
import id.gapura.messaging.Carrier.Whereabouts;
import id.gapura.messaging.MessageStore.Times;
import id.gapura.messaging.NewMessage.To;
import id.gapura.program.TestProgram;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/** The sender dies in the middle of a batch: nothing is handed over or written down from then on. */
class SendingCrashTest {
    private static final int MESSAGES = 450;

    private final Map<UUID, Integer> taken = new ConcurrentHashMap<>();

    /** A sender's life: how many handovers it has left. */
    private static final class Life {
        private int left;

        Life(int handovers) {
            left = handovers;
        }

        /** False once it is over. */
        synchronized boolean spend() {
            left--;
            return left >= 0;
        }

        synchronized boolean isOver() {
            return left <= 0;
        }
    }

    /** Writes nothing once its sender is dead. */
    private static final class Mortal extends TransactionTemplate {
        private static final long serialVersionUID = 1;
        private final transient Life life;

        Mortal(TransactionTemplate real, Life life) {
            super(Objects.requireNonNull(real.getTransactionManager()));
            this.life = life;
        }

        @Override
        public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
            return super.execute((TransactionStatus status) -> {
                if (life.isOver()) {
                    throw new IllegalStateException("killed on purpose");
                }
                return action.doInTransaction(status);
            });
        }
    }

    @ParameterizedTest(name = "after {0} handovers")
    @ValueSource(ints = {137, 333})
    void a_sender_that_is_killed_sends_none_twice_and_loses_none(int handovers) {
        try (var program = TestProgram.on(LocalDate.of(2026, 11, 21))) {
            var ids = queue(program);
            var life = new Life(handovers);
            assertThatThrownBy(() -> sending(program, life).sendDue()).hasMessage("killed on purpose");
            assertThat(taken.size()).isEqualTo(handovers);

            pass(program, Duration.ofMinutes(1));
            var next = sending(program, new Life(Integer.MAX_VALUE));
            next.askAboutLeft();
            pass(program, Duration.ofSeconds(5));
            next.sendDue();

            assertThat(taken.keySet().equals(ids)).as("each went").isTrue();
            assertThat(Set.copyOf(taken.values())).containsExactly(1);
            assertThat(program.sql()
                            .sql("SELECT DISTINCT state FROM messaging.message")
                            .query(String.class)
                            .list())
                    .containsExactly("sent");
        }
    }

    private static void pass(TestProgram program, Duration time) {
        program.clock().standAt(program.clock().instant().plus(time));
    }

    private static Set<UUID> queue(TestProgram program) {
        var ids = new HashSet<UUID>();
        var now = program.clock().instant();
        for (int i = 0; i < MESSAGES; i++) {
            var id = program.get(Ids.class).next();
            var phone = "+62813000%04d".formatted(i);
            var index = program.get(Vault.class).blindIndex(Field.PHONE, phone);
            var message = new NewMessage(To.phone(phone), Channel.SMS, Kind.NOTICE, "Halo");
            program.get(MessageStore.class).insert(id, index, message, new Times(now, now));
            ids.add(id);
        }
        return ids;
    }

    private Sending sending(TestProgram program, Life life) {
        var real = program.get(TransactionTemplate.class);
        var carrier = new TestCarrier(
                "sms",
                EnumSet.of(Channel.SMS),
                parcel -> hand(parcel, life),
                id -> taken.containsKey(id) ? new Whereabouts.Here("R") : new Whereabouts.Nowhere());
        return new Sending(
                new Sending.Tools(
                        program.get(MessageStore.class),
                        program.get(MailboxStore.class),
                        new Dispatches(program.get(JdbcClient.class), real),
                        program.get(Outbox.class),
                        new Mortal(real, life)),
                TestCarrier.all(carrier),
                program.get(Admission.class),
                program.clock());
    }

    private Handover hand(Parcel parcel, Life life) {
        if (!life.spend()) {
            return new Handover.Unsure();
        }
        taken.merge(parcel.id(), 1, Integer::sum);
        return new Handover.Taken("R");
    }
}
