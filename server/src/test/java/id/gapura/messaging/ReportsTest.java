package id.gapura.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.messaging.Dispatches.Route;
import id.gapura.messaging.Dispatches.Ticket;
import id.gapura.messaging.MessageStore.Fate;
import id.gapura.messaging.MessageStore.Times;
import id.gapura.messaging.NewMessage.To;
import id.gapura.program.TestProgram;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class ReportsTest {
    private static final TestProgram PROGRAM = TestProgram.on(LocalDate.of(2026, 11, 21));
    private static final String PHONE = "+628130000001";

    private final Messages messages = PROGRAM.get(Messages.class);
    private final MessageStore store = PROGRAM.get(MessageStore.class);
    private final UUID index = PROGRAM.get(Vault.class).blindIndex(Field.PHONE, PHONE);

    @AfterAll
    static void close() {
        PROGRAM.close();
    }

    @Test
    void what_whatsapp_cannot_bring_goes_by_sms_also_when_told_while_we_note_that_it_was_taken() throws Exception {
        var id = UUID.randomUUID();
        var now = PROGRAM.clock().instant();
        store.insert(
                id, index, new NewMessage(To.phone(PHONE), Channel.WHATSAPP, Kind.NOTICE, "Halo"), new Times(now, now));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(reportedWhileTaken(id, threads).get()).isTrue();
        }
        PROGRAM.awaitQuiet();

        assertThat(messages.fates(PHONE, 1)).containsExactly(State.WAITING);
        assertThat(PROGRAM.sql()
                        .sql("SELECT channel FROM messaging.dispatch WHERE message_id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("sms");
    }

    /** The report comes before the note is committed. */
    private CompletableFuture<Boolean> reportedWhileTaken(UUID id, ExecutorService threads) {
        var transaction = PROGRAM.get(TransactionTemplate.class);
        var ticket = new Ticket(id, index, Channel.WHATSAPP, 0, new Route("wa", Channel.WHATSAPP));
        var failed = new Report("wa", "R1", PHONE, State.FAILED, "unreached", Optional.of(id));
        return Objects.requireNonNull(transaction.execute(_ -> {
            store.settle(
                    List.of(new Fate(ticket, State.SENT, "R1", "")),
                    PROGRAM.clock().instant());
            new Dispatches(PROGRAM.get(JdbcClient.class), transaction).leave(List.of(id));
            var heard = CompletableFuture.supplyAsync(() -> messages.report(failed), threads);
            assertThatThrownBy(() -> heard.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return heard;
        }));
    }
}
