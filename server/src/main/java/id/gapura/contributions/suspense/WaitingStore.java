package id.gapura.contributions.suspense;

import id.gapura.database.Columns;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of payments that wait for their payer to be registered. */
final class WaitingStore {
    private static final String TO_LOOK_UP = """
            SELECT payment_id, payer_sealed FROM contributions.suspense
            WHERE reason = 'payer-unknown' AND (looked_up_on IS NULL OR looked_up_on < :today)
            ORDER BY looked_up_on NULLS FIRST
            LIMIT :limit
            """;
    private static final String PAYER = """
            SELECT payment_id, payer_sealed FROM contributions.suspense
            WHERE payment_id = :payment AND reason = 'payer-unknown'
            """;
    private static final String KEEP_KEYS = """
            UPDATE contributions.suspense s SET payer_key = t.k
            FROM unnest(:payments::uuid[], :keys::bigint[]) AS t (p, k)
            WHERE s.payment_id = t.p AND s.payer_key IS DISTINCT FROM t.k
            """;
    private static final String LOOKED_UP = """
            UPDATE contributions.suspense SET looked_up_on = :today WHERE payment_id = ANY (:payments::uuid[])
            """;
    private static final String BY_KEYS =
            "SELECT payment_id FROM contributions.suspense WHERE payer_key = ANY (:keys::bigint[])";
    private static final String PAYMENT =
            "SELECT payment_id FROM contributions.inbox WHERE external_id = :external AND channel = :channel";

    private final JdbcClient sql;
    private final Vault vault;

    WaitingStore(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** A payment and its payer as the channel wrote it: personal data. */
    record Waiting(UUID paymentId, String payer) {
        /** Without the payer. */
        @Override
        public String toString() {
            return "Waiting[" + paymentId + "]";
        }
    }

    /** Payments whose payer was not looked for on this day. */
    List<Waiting> toLookUp(LocalDate today, int limit) {
        return sql.sql(TO_LOOK_UP)
                .param("today", today)
                .param("limit", limit)
                .query((row, _) -> waiting(row))
                .list();
    }

    Optional<Waiting> find(UUID paymentId) {
        return sql.sql(PAYER)
                .param("payment", paymentId)
                .query((row, _) -> waiting(row))
                .optional();
    }

    /** Keeps by which key each payer will be known when registered. */
    void keepKeys(Map<UUID, Long> keys) {
        var rows = List.copyOf(keys.entrySet());
        sql.sql(KEEP_KEYS)
                .param("payments", Columns.texts(rows, Map.Entry::getKey))
                .param("keys", Columns.longs(rows, Map.Entry::getValue))
                .update();
    }

    void lookedUp(List<Waiting> page, LocalDate today) {
        sql.sql(LOOKED_UP)
                .param("today", today)
                .param("payments", Columns.texts(page, Waiting::paymentId))
                .update();
    }

    /** Payments that wait for one of these. */
    List<UUID> byKeys(List<Long> keys) {
        return sql.sql(BY_KEYS)
                .param("keys", Columns.longs(keys, Long::longValue))
                .query((row, _) -> row.getObject("payment_id", UUID.class))
                .list();
    }

    /** The payment that a channel reported under an id; it may have left suspense. */
    Optional<UUID> paymentOf(String channel, String externalId) {
        return sql.sql(PAYMENT)
                .param("channel", channel)
                .param("external", externalId)
                .query(UUID.class)
                .optional();
    }

    private Waiting waiting(ResultSet row) throws SQLException {
        var id = row.getObject("payment_id", UUID.class);
        return new Waiting(id, vault.open(id, Field.PAYER, row.getBytes("payer_sealed")));
    }
}
