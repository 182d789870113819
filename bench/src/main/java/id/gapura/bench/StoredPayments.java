package id.gapura.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/**
 * Payments of the past, written by SQL and not by posting each, with all the rows and indexes that posted ones have: twelve
 * months each of members who do not pay any more. Their keys are spread as those of members who joined one after the other
 * and paid month by month, and they lie in the tables in the order of the days on which they came, which count as sealed.
 */
final class StoredPayments {
    private static final int MONTHS = 12;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int AT_ONCE = 250_000;
    /** With the last day that can have a seal, the program seals none, as once all days that are over have theirs. */
    private static final String SEALED = """
            INSERT INTO ledger.seal (sealed_on, entries, sealed_at, hash) VALUES (ledger.day_of(now()) - 1, 0, now(), '')
            ON CONFLICT DO NOTHING
            """;
    /** Every key a row gets is made of the number of its member and month. */
    private static final String PAST = """
            WITH past AS (
                SELECT w, m, ('01900000-0000-7000-8000-' || lpad(to_hex(w), 12, '0'))::uuid AS worker,
                       ('0191' || lpad(to_hex(m), 4, '0') || '-0000-7000-8000-' || lpad(to_hex(w), 12, '0'))::uuid AS payment,
                       (date '2020-01-01' + make_interval(months => m))::date AS month,
                       timestamptz '2020-01-01 09:00+07' + make_interval(days => :day) AS at
                FROM generate_series(:from, :to) AS w, (VALUES (:month)) AS month (m))
            """;

    private static final List<String> TABLES = List.of(
            "contributions.inbox",
            "contributions.payment",
            "contributions.paid_month",
            "ledger.entry",
            "ledger.posting");

    private static final List<String> ROWS = List.of("""
            INSERT INTO contributions.inbox (channel, external_id, payment_id, body_index, received_at, worker_id,
                                             first_month_on, months)
            SELECT 'bank-lama', payment::text, payment, payment, at, worker, month, 1 FROM past
            """, """
            INSERT INTO contributions.payment (worker_id, payment_id, channel, external_id, amount_idr, paid_at, received_at,
                                               file_id)
            SELECT worker, payment, 'bank-lama', payment::text, 16800, at, at, payment FROM past
            """, """
            INSERT INTO contributions.paid_month (worker_id, month_on, payment_id, jkk_idr, jkm_idr, jht_idr)
            SELECT worker, month, payment, 10000, 6800, 0 FROM past
            """, """
            INSERT INTO ledger.entry (book_id, entry_id, kind, value_on, recorded_at)
            SELECT worker, payment, 'contribution', month, at FROM past
            """, """
            INSERT INTO ledger.posting (book_id, entry_id, line, account, amount_idr, recorded_at)
            SELECT worker, payment, line, account, amount, at
            FROM past, (VALUES (1, 'collection:bank-lama', 16800), (2, 'fund:JKK', -10000), (3, 'fund:JKM', -6800))
                AS t (line, account, amount)
            """);

    private final DataSource dataSource;
    private long members;
    private int days;

    /** @param owner connections of the schema's owner, since what is written is the past */
    StoredPayments(DataSource owner) {
        this.dataSource = owner;
    }

    /** Adds until there are so many, and waits until the server has swept and written them. */
    void fillUpTo(long payments) {
        long wanted = payments / MONTHS;
        try (var connection = dataSource.getConnection()) {
            execute(connection, SEALED);
            for (int month = 0; month < MONTHS; month++) {
                for (long from = members + 1; from <= wanted; from += AT_ONCE) {
                    addDay(connection, month, from, Math.min(wanted, from + AT_ONCE - 1));
                }
            }
            members = wanted;
            for (var table : TABLES) {
                execute(connection, "VACUUM ANALYZE " + table);
            }
            Sweeping.awaitEnd(dataSource, PATIENCE);
            execute(connection, "CHECKPOINT");
        } catch (SQLException e) {
            throw new IllegalStateException("filling failed: SQLSTATE " + e.getSQLState(), e);
        }
    }

    /** One month of some members, all paid on the same day. */
    private void addDay(Connection connection, int month, long from, long to) throws SQLException {
        var past = PAST.replace(":from", Long.toString(from))
                .replace(":to", Long.toString(to))
                .replace(":month", Integer.toString(month))
                .replace(":day", Integer.toString(days++));
        for (var rows : ROWS) {
            execute(connection, past + rows);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
