package id.gapura.contributions.suspense;

import id.gapura.contributions.Outcome;
import id.gapura.contributions.Suspended;
import id.gapura.contributions.suspense.SuspenseCase.Release;
import id.gapura.contributions.suspense.SuspenseCase.Where;
import id.gapura.kernel.Rupiah;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of money that waits or waited, as people look at it. */
final class CaseStore {
    /** The last whole day of each age band but the oldest. */
    private static final List<Integer> BAND_ENDS = List.of(7, AgeBand.OVERDUE_DAYS - 1, 90);

    private static final String WAITING = """
            SELECT payment_id, channel, external_id, amount_idr, paid_at, received_at, payer_sealed, reason,
                   worker_id AS whose, expected_idr, NULL::uuid AS worker_id, NULL AS returned_to, NULL AS released_by,
                   NULL::timestamptz AS released_at
            FROM contributions.suspense
            """;
    private static final String RELEASED = """
            SELECT payment_id, channel, external_id, amount_idr, paid_at, received_at, payer_sealed, reason,
                   NULL::uuid AS whose, NULL::bigint AS expected_idr, worker_id, returned_to, released_by, released_at
            FROM contributions.suspense_release
            """;
    private static final String CASE =
            WAITING + "WHERE payment_id = :payment UNION ALL " + RELEASED + "WHERE payment_id = :payment";
    private static final String NEWEST_RELEASED = RELEASED + "ORDER BY released_at DESC, payment_id LIMIT :limit";
    /** Band 0 is the oldest. */
    private static final String AGEING = """
            SELECT width_bucket(received_at, ARRAY[:oldest, :older, :old]::timestamptz[]) AS band, count(*) AS payments,
                   sum(amount_idr)::bigint AS amount_idr
            FROM contributions.suspense
            GROUP BY band
            """;

    private final JdbcClient sql;
    private final Vault vault;

    CaseStore(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** Without its proposals. */
    Optional<SuspenseCase> find(UUID paymentId) {
        return sql.sql(CASE)
                .param("payment", paymentId)
                .query((row, _) -> read(row))
                .optional();
    }

    List<SuspenseCase> released(int limit) {
        return sql.sql(NEWEST_RELEASED)
                .param("limit", limit)
                .query((row, _) -> read(row))
                .list();
    }

    List<AgeBand> ageing(Instant now) {
        var byBand = new HashMap<Integer, Suspended.Total>();
        sql.sql(AGEING)
                .param("old", beyond(BAND_ENDS.get(0), now))
                .param("older", beyond(BAND_ENDS.get(1), now))
                .param("oldest", beyond(BAND_ENDS.get(2), now))
                .query((ResultSet row) -> {
                    byBand.put(
                            BAND_ENDS.size() - row.getInt("band"),
                            new Suspended.Total(row.getLong("payments"), Rupiah.of(row.getLong("amount_idr"))));
                });
        var none = new Suspended.Total(0, Rupiah.ZERO);
        return IntStream.rangeClosed(0, BAND_ENDS.size())
                .mapToObj(band -> band(band, byBand.getOrDefault(band, none)))
                .toList();
    }

    private static AgeBand band(int band, Suspended.Total total) {
        int from = band == 0 ? 0 : BAND_ENDS.get(band - 1) + 1;
        var to = band == BAND_ENDS.size() ? OptionalInt.empty() : OptionalInt.of(BAND_ENDS.get(band));
        return new AgeBand(from, to, total.payments(), total.amount());
    }

    /** What came after this moment has not yet waited a day more than so many: a microsecond, the database's smallest. */
    private static OffsetDateTime beyond(int days, Instant now) {
        return now.minus(Duration.ofDays(days + 1L)).plusNanos(1_000).atOffset(ZoneOffset.UTC);
    }

    private SuspenseCase read(ResultSet row) throws SQLException {
        var id = row.getObject("payment_id", UUID.class);
        long expected = row.getLong("expected_idr");
        Optional<Rupiah> price = row.wasNull() ? Optional.empty() : Optional.of(Rupiah.of(expected));
        var payment = new Suspended(
                id,
                new Suspended.Payment(
                        row.getString("channel"),
                        row.getString("external_id"),
                        Rupiah.of(row.getLong("amount_idr")),
                        instant(row, "paid_at"),
                        instant(row, "received_at")),
                vault.open(id, Field.PAYER, row.getBytes("payer_sealed")),
                Outcome.Reason.of(row.getString("reason")),
                Optional.ofNullable(row.getObject("whose", UUID.class)),
                price);
        return new SuspenseCase(payment, release(row), List.of());
    }

    private static Optional<Release> release(ResultSet row) throws SQLException {
        var by = row.getString("released_by");
        if (by == null) {
            return Optional.empty();
        }
        var worker = row.getObject("worker_id", UUID.class);
        var where = worker == null ? new Where.Channel(row.getString("returned_to")) : new Where.Member(worker);
        return Optional.of(new Release(where, by, instant(row, "released_at")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
