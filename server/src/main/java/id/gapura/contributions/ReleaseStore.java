package id.gapura.contributions;

import id.gapura.database.Columns;
import id.gapura.kernel.Rupiah;
import id.gapura.rules.ContributionDue;
import id.gapura.rules.Payer;
import id.gapura.rules.Programme;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of money that leaves suspense. */
final class ReleaseStore {
    /** Whoever takes the row out of suspense releases it; who comes second waits for the first and finds nothing. */
    private static final String RELEASE = """
            WITH gone AS (
                DELETE FROM contributions.suspense WHERE payment_id = :payment
                RETURNING payment_id, channel, external_id, amount_idr, paid_at, received_at, payer_sealed, reason, file_id,
                          payer_id, giver)
            INSERT INTO contributions.suspense_release (payment_id, channel, external_id, amount_idr, paid_at, received_at,
                                                        payer_sealed, reason, file_id, payer_id, giver, worker_id,
                                                        returned_to, released_by, released_at)
            SELECT payment_id, channel, external_id, amount_idr, paid_at, received_at, payer_sealed, reason, file_id,
                   payer_id, giver, :worker::uuid, :channel::text, :actor, :at
            FROM gone
            RETURNING payment_id, channel, external_id, amount_idr, paid_at, received_at, file_id, giver
            """;

    private static final String INSERT_PAYMENT = """
            INSERT INTO contributions.payment (worker_id, payment_id, channel, external_id, amount_idr, paid_at, received_at,
                                               file_id, giver)
            VALUES (:worker, :payment, :channel, :external, :amount, :paid, :received, :file, :giver)
            """;
    private static final String INSERT_MONTHS = """
            INSERT INTO contributions.paid_month (worker_id, month_on, payment_id, jkk_idr, jkm_idr, jht_idr)
            SELECT :worker, m, :payment, jkk, jkm, jht
            FROM unnest(:months::date[], :jkk::bigint[], :jkm::bigint[], :jht::bigint[]) AS t (m, jkk, jkm, jht)
            """;
    private static final String IS_WAITING =
            "SELECT EXISTS (SELECT FROM contributions.suspense WHERE payment_id = :payment)";
    /**
     * What was taken back goes back under the id its channel gave it; a month that was paid twice to the channel of the
     * payment that bought it, also under that id. What bought it may be a month paid twice itself, and so on.
     */
    private static final String ORIGIN = """
            WITH RECURSIVE bought AS (
                SELECT payer_id, file_id FROM contributions.suspense
                WHERE payment_id = :payment AND channel = 'merge'
                UNION ALL
                SELECT r.payer_id, r.file_id
                FROM bought b
                JOIN contributions.suspense_release r ON r.payment_id = b.file_id AND r.channel = 'merge')
            SELECT s.channel, coalesce(u.origin_external_id, s.external_id) AS external_id
            FROM contributions.suspense s
            LEFT JOIN contributions.payment_undone u ON u.suspense_id = s.payment_id
            WHERE s.payment_id = :payment AND s.channel <> 'merge'
            UNION ALL
            SELECT p.channel, coalesce(u.origin_external_id, p.external_id)
            FROM bought b
            JOIN contributions.payment p ON p.worker_id = b.payer_id AND p.payment_id = b.file_id
            LEFT JOIN contributions.payment_undone u ON u.suspense_id = p.payment_id
            WHERE p.channel <> 'merge'
            """;

    private final JdbcClient sql;

    ReleaseStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Where money goes: one of the two. */
    record Way(@Nullable UUID workerId, @Nullable String channel) {
        static Way toMember(UUID workerId) {
            return new Way(workerId, null);
        }

        static Way toChannel(String channel) {
            return new Way(null, channel);
        }
    }

    /** The channel that money came over, and the payment there. */
    record Origin(String channel, String externalId) {}

    /** A payment that waited. */
    record Released(
            UUID paymentId,
            String channel,
            String externalId,
            Rupiah amount,
            Instant paidAt,
            Instant receivedAt,
            UUID batchId,
            @Nullable Payer giver) {}

    boolean isWaiting(UUID paymentId) {
        return sql.sql(IS_WAITING)
                .param("payment", paymentId)
                .query(Boolean.class)
                .single();
    }

    /** To whom money would be given back. */
    Optional<Origin> originOf(UUID paymentId) {
        return sql.sql(ORIGIN)
                .param("payment", paymentId)
                .query((row, _) -> new Origin(row.getString("channel"), row.getString("external_id")))
                .optional();
    }

    /** Takes a payment out of suspense and keeps what it was; empty if it does not wait. */
    Optional<Released> release(UUID paymentId, Way way, String actor, Instant at) {
        return sql.sql(RELEASE)
                .param("payment", paymentId)
                .param("worker", way.workerId())
                .param("channel", way.channel())
                .param("actor", actor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> released(row))
                .optional();
    }

    /** A member's payment with the months it bought; may be none. */
    void insertPosted(Released money, UUID workerId, List<ContributionDue> dues) {
        sql.sql(INSERT_PAYMENT)
                .param("worker", workerId)
                .param("payment", money.paymentId())
                .param("channel", money.channel())
                .param("external", money.externalId())
                .param("amount", money.amount().amount())
                .param("paid", money.paidAt().atOffset(ZoneOffset.UTC))
                .param("received", money.receivedAt().atOffset(ZoneOffset.UTC))
                .param("file", money.batchId())
                .param("giver", money.giver() == null ? null : money.giver().code())
                .update();
        sql.sql(INSERT_MONTHS)
                .param("worker", workerId)
                .param("payment", money.paymentId())
                .param("months", Columns.texts(dues, due -> due.month().atDay(1)))
                .param("jkk", Columns.longs(dues, due -> due.of(Programme.JKK).amount()))
                .param("jkm", Columns.longs(dues, due -> due.of(Programme.JKM).amount()))
                .param("jht", Columns.longs(dues, due -> due.of(Programme.JHT).amount()))
                .update();
    }

    private static Released released(ResultSet row) throws SQLException {
        var giver = row.getString("giver");
        return new Released(
                row.getObject("payment_id", UUID.class),
                row.getString("channel"),
                row.getString("external_id"),
                Rupiah.of(row.getLong("amount_idr")),
                row.getObject("paid_at", OffsetDateTime.class).toInstant(),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("file_id", UUID.class),
                giver == null ? null : Payer.of(giver));
    }
}
