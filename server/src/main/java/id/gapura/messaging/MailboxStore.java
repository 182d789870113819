package id.gapura.messaging;

import id.gapura.messaging.Mailbox.State;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of mailboxes. */
final class MailboxStore {
    private static final String ASK = """
            INSERT INTO messaging.mailbox (worker_id, address_sealed, secret_sealed, asked_at)
            VALUES (:worker, :address, :secret, :at)
            ON CONFLICT (worker_id) DO UPDATE
            SET address_sealed = excluded.address_sealed, secret_sealed = excluded.secret_sealed,
                asked_at = excluded.asked_at, confirmed_at = NULL, failing_at = NULL
            """;
    private static final String FIND = """
            SELECT worker_id, address_sealed, secret_sealed, confirmed_at, failing_at FROM messaging.mailbox
            WHERE worker_id = :worker
            """;
    private static final String CONFIRM =
            "UPDATE messaging.mailbox SET confirmed_at = coalesce(confirmed_at, :at) WHERE worker_id = :worker";
    private static final String FORGET = "DELETE FROM messaging.mailbox WHERE worker_id = :worker";
    private static final String CONFIRMED = """
            SELECT worker_id FROM messaging.mailbox
            WHERE worker_id = ANY (:workers::uuid[]) AND confirmed_at IS NOT NULL AND failing_at IS NULL
            """;
    private static final String FAIL = """
            UPDATE messaging.mailbox SET failing_at = :at
            WHERE worker_id = :worker AND failing_at IS NULL AND asked_at <= :at
            """;

    private final JdbcClient sql;
    private final Vault vault;

    MailboxStore(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    void ask(Mailbox mailbox, Instant at) {
        var worker = mailbox.workerId();
        sql.sql(ASK)
                .param("worker", worker)
                .param("address", vault.seal(worker, Field.MAIL_ADDRESS, mailbox.address()))
                .param("secret", vault.seal(worker, Field.MAIL_SECRET, mailbox.secret()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Mailbox> find(UUID workerId) {
        return sql.sql(FIND)
                .param("worker", workerId)
                .query((row, _) -> mailbox(row))
                .optional();
    }

    private Mailbox mailbox(ResultSet row) throws SQLException {
        var worker = row.getObject("worker_id", UUID.class);
        return new Mailbox(
                worker,
                vault.open(worker, Field.MAIL_ADDRESS, row.getBytes("address_sealed")),
                vault.open(worker, Field.MAIL_SECRET, row.getBytes("secret_sealed")),
                state(row));
    }

    private static State state(ResultSet row) throws SQLException {
        if (row.getObject("failing_at") != null) {
            return State.FAILING;
        }
        return row.getObject("confirmed_at") == null ? State.ASKED : State.CONFIRMED;
    }

    /** There was no such address at a moment; one that was given later may be. */
    void fail(UUID workerId, Instant at) {
        sql.sql(FAIL)
                .param("worker", workerId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void confirm(UUID workerId, Instant at) {
        sql.sql(CONFIRM)
                .param("worker", workerId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void forget(UUID workerId) {
        sql.sql(FORGET).param("worker", workerId).update();
    }

    Set<UUID> confirmed(Collection<UUID> workers) {
        return sql.sql(CONFIRMED)
                .param("workers", workers.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, _) -> row.getObject(1, UUID.class))
                .set();
    }
}
