package id.gapura.contributions;

import id.gapura.database.Columns;
import id.gapura.kernel.Rupiah;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of suspense and members' payments, as people look at them. */
final class PaymentRecords {
    private static final String SUSPENDED = """
            SELECT payment_id, channel, external_id, amount_idr, paid_at, received_at, payer_sealed, reason, worker_id, expected_idr
            FROM contributions.suspense
            ORDER BY received_at, payment_id
            LIMIT :limit
            """;
    private static final String SUSPENSE_TOTAL =
            "SELECT count(*) AS payments, coalesce(sum(amount_idr), 0)::bigint AS amount_idr FROM contributions.suspense";
    private static final String PAID_MONTHS = """
            SELECT worker_id, month_on, jkk_idr + jkm_idr + jht_idr AS amount_idr
            FROM contributions.paid_month WHERE worker_id = ANY (:workers::uuid[])
            """;
    /** A payment keeps the record under which it was posted; the months it bought are the survivor's. */
    private static final String PAYMENTS = """
            WITH bought AS MATERIALIZED (
                SELECT payment_id, array_agg(month_on ORDER BY month_on) AS months
                FROM contributions.paid_month WHERE worker_id = :worker
                GROUP BY payment_id)
            SELECT p.payment_id, p.channel, p.amount_idr, p.paid_at, b.months
            FROM contributions.payment p
            LEFT JOIN bought b USING (payment_id)
            WHERE p.worker_id = ANY (:records::uuid[])
              AND NOT EXISTS (SELECT FROM contributions.payment_undone u
                              WHERE u.worker_id = p.worker_id AND u.payment_id = p.payment_id)
            ORDER BY p.paid_at DESC, p.payment_id DESC
            """;

    private static final String REPORTED = """
            SELECT external_id FROM contributions.inbox
            WHERE external_id = ANY (:externals::text[]) AND channel = :channel
            """;

    private final JdbcClient sql;
    private final Vault vault;

    PaymentRecords(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    Set<String> reported(String channel, Collection<String> externalIds) {
        return Set.copyOf(sql.sql(REPORTED)
                .param("externals", Columns.texts(List.copyOf(externalIds), id -> id))
                .param("channel", channel)
                .query(String.class)
                .list());
    }

    List<Suspended> suspended(int limit) {
        return sql.sql(SUSPENDED)
                .param("limit", limit)
                .query((row, _) -> suspended(row))
                .list();
    }

    Suspended.Total suspenseTotal() {
        return sql.sql(SUSPENSE_TOTAL)
                .query((row, _) -> new Suspended.Total(row.getLong("payments"), Rupiah.of(row.getLong("amount_idr"))))
                .single();
    }

    /**
     * A member's payments.
     *
     * @param records under which ids they were posted
     * @param paidTwice those of them of which a month was paid twice
     */
    List<MemberPayment> payments(UUID worker, List<UUID> records, Set<UUID> paidTwice) {
        return sql.sql(PAYMENTS)
                .param("worker", worker)
                .param("records", Columns.texts(records, id -> id))
                .query((row, _) -> new MemberPayment(
                        row.getObject("payment_id", UUID.class),
                        row.getString("channel"),
                        Rupiah.of(row.getLong("amount_idr")),
                        instant(row, "paid_at"),
                        months(row),
                        paidTwice.contains(row.getObject("payment_id", UUID.class))))
                .list();
    }

    Map<UUID, SortedMap<YearMonth, Rupiah>> paidMonths(Collection<UUID> workers) {
        var paid = new HashMap<UUID, SortedMap<YearMonth, Rupiah>>();
        sql.sql(PAID_MONTHS)
                .param("workers", Columns.texts(List.copyOf(workers), id -> id))
                .query((ResultSet row) -> {
                    var month = YearMonth.from(row.getObject("month_on", LocalDate.class));
                    paid.computeIfAbsent(row.getObject("worker_id", UUID.class), _ -> new TreeMap<>())
                            .put(month, Rupiah.of(row.getLong("amount_idr")));
                });
        return paid;
    }

    private static List<YearMonth> months(ResultSet row) throws SQLException {
        var array = row.getArray("months");
        return array == null
                ? List.of()
                : Arrays.stream((java.sql.Date[]) array.getArray())
                        .map(day -> YearMonth.from(day.toLocalDate()))
                        .toList();
    }

    private Suspended suspended(ResultSet row) throws SQLException {
        var id = row.getObject("payment_id", UUID.class);
        long expected = row.getLong("expected_idr");
        Optional<Rupiah> price = row.wasNull() ? Optional.empty() : Optional.of(Rupiah.of(expected));
        return new Suspended(
                id,
                new Suspended.Payment(
                        row.getString("channel"),
                        row.getString("external_id"),
                        Rupiah.of(row.getLong("amount_idr")),
                        instant(row, "paid_at"),
                        instant(row, "received_at")),
                vault.open(id, Field.PAYER, row.getBytes("payer_sealed")),
                Outcome.Reason.of(row.getString("reason")),
                Optional.ofNullable(row.getObject("worker_id", UUID.class)),
                price);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
