package id.gapura.contributions.undoing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of proposals to take payments back. */
final class UndoingStore {
    private static final String INSERT = """
            INSERT INTO contributions.payment_undoing (worker_id, undoing_id, payment_id, reason, proposed_by, proposed_at, state)
            VALUES (:worker, :id, :payment, :reason, :by, :at, 'open')
            ON CONFLICT DO NOTHING
            """;
    private static final String OPEN = """
            SELECT worker_id, undoing_id, payment_id, reason, proposed_by, proposed_at
            FROM contributions.payment_undoing
            """;
    private static final String OPEN_OF =
            OPEN + "WHERE worker_id = :worker AND payment_id = :payment AND state = 'open'";
    private static final String LOCK =
            OPEN + "WHERE worker_id = :worker AND undoing_id = :id AND state = 'open' FOR UPDATE";
    private static final String ALL_OPEN = OPEN + "WHERE state = 'open' ORDER BY proposed_at, undoing_id";
    private static final String DECIDE = """
            UPDATE contributions.payment_undoing SET state = :state, decided_by = :by, decided_at = :at
            WHERE worker_id = :worker AND undoing_id = :id AND state = 'open'
            """;

    private final JdbcClient sql;

    UndoingStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** False if another proposal about the payment is open. */
    boolean insert(Undoing undoing) {
        return sql.sql(INSERT)
                        .param("worker", undoing.workerId())
                        .param("id", undoing.id())
                        .param("payment", undoing.paymentId())
                        .param("reason", undoing.reason())
                        .param("by", undoing.proposedBy())
                        .param("at", undoing.proposedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Undoing> openOf(UUID worker, UUID payment) {
        return sql.sql(OPEN_OF)
                .param("worker", worker)
                .param("payment", payment)
                .query((row, _) -> undoing(row))
                .optional();
    }

    /** The oldest first. */
    List<Undoing> open() {
        return sql.sql(ALL_OPEN).query((row, _) -> undoing(row)).list();
    }

    /** An open proposal that nobody else decides until the transaction ends. */
    Optional<Undoing> lockOpen(UUID worker, UUID id) {
        return sql.sql(LOCK)
                .param("worker", worker)
                .param("id", id)
                .query((row, _) -> undoing(row))
                .optional();
    }

    void decide(Undoing undoing, boolean isApproved, String by, Instant at) {
        sql.sql(DECIDE)
                .param("worker", undoing.workerId())
                .param("id", undoing.id())
                .param("state", isApproved ? "approved" : "refused")
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Undoing undoing(ResultSet row) throws SQLException {
        return new Undoing(
                row.getObject("worker_id", UUID.class),
                row.getObject("undoing_id", UUID.class),
                row.getObject("payment_id", UUID.class),
                row.getString("reason"),
                row.getString("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }
}
