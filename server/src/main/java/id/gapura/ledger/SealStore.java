package id.gapura.ledger;

import id.gapura.ledger.Seal.Content;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of seals and of the sums written with them. What it streams must be read inside a transaction. */
final class SealStore {
    private static final int FETCHED = 5_000;

    private static final String OF_THE_DAY =
            " WHERE recorded_at >= ledger.begin_of(:day) AND recorded_at < ledger.begin_of(:day + 1) ";
    private static final String MICROS = "(extract(epoch FROM recorded_at) * 1000000)::bigint";

    /** All that is recorded, every column of it, table by table, in an order that only its content decides. */
    private static final List<String> CONTENT = List.of(
            "SELECT book_id, entry_id, kind, value_on, " + MICROS + " FROM ledger.entry" + OF_THE_DAY
                    + "ORDER BY book_id, entry_id",
            "SELECT book_id, entry_id, line, account, amount_idr, " + MICROS + " FROM ledger.posting" + OF_THE_DAY
                    + "ORDER BY book_id, entry_id, line",
            "SELECT book_id, entry_id, reversing_id, reason, actor, " + MICROS + " FROM ledger.reversal" + OF_THE_DAY
                    + "ORDER BY book_id, entry_id");

    private static final String LOCK = "SELECT pg_advisory_xact_lock(1279607879, ledger.lock_of(:day))";
    private static final String SEALS = "SELECT sealed_on, entries, sealed_at, hash FROM ledger.seal ";
    private static final String LAST = SEALS + "ORDER BY sealed_on DESC LIMIT 1";
    private static final String FROM = SEALS + "WHERE sealed_on >= :from ORDER BY sealed_on LIMIT :limit";
    private static final String FIRST_DAY = "SELECT ledger.day_of(min(recorded_at)) FROM ledger.entry";
    private static final String BEFORE = """
            SELECT least(
                (SELECT min(recorded_at) FROM ledger.entry WHERE recorded_at < ledger.begin_of(:day)),
                (SELECT min(recorded_at) FROM ledger.posting WHERE recorded_at < ledger.begin_of(:day)),
                (SELECT min(recorded_at) FROM ledger.reversal WHERE recorded_at < ledger.begin_of(:day)))
            """;
    private static final String INSERT = """
            INSERT INTO ledger.seal (sealed_on, entries, sealed_at, hash) VALUES (:day, :entries, :at, :hash)
            """;
    private static final String SUMS = """
            SELECT p.account, e.value_on, sum(greatest(p.amount_idr, 0))::bigint AS debit_idr,
                sum(greatest(-p.amount_idr, 0))::bigint AS credit_idr, count(*) AS postings
            FROM ledger.posting p
            JOIN ledger.entry e USING (book_id, entry_id)
            WHERE p.recorded_at >= ledger.begin_of(:day) AND p.recorded_at < ledger.begin_of(:day + 1)
                AND e.recorded_at >= ledger.begin_of(:day) AND e.recorded_at < ledger.begin_of(:day + 1)
            GROUP BY p.account, e.value_on
            """;
    private static final String INSERT_SUMS = """
            INSERT INTO ledger.daily_sum (sealed_on, account, value_on, debit_idr, credit_idr, postings)
            SELECT :day, account, value_on, debit_idr, credit_idr, postings FROM (
            """ + SUMS + ") s";
    private static final String DIFFERENT_SUMS = "WITH computed AS (" + SUMS + """
            ), stored AS (
                SELECT account, value_on, debit_idr, credit_idr, postings FROM ledger.daily_sum WHERE sealed_on = :day
            )
            SELECT count(*)
            FROM ((TABLE computed EXCEPT TABLE stored) UNION ALL (TABLE stored EXCEPT TABLE computed)) d
            """;
    private static final String LAST_SUMS = "SELECT max(sealed_on) FROM ledger.daily_sum";

    private final JdbcClient sql;

    SealStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Waits until everybody who records on a day has ended, and keeps the day to this transaction. */
    void lock(LocalDate day) {
        sql.sql(LOCK).param("day", day).query((_, _) -> "").list();
    }

    Optional<Seal> last() {
        return sql.sql(LAST).query((row, _) -> seal(row)).optional();
    }

    /** Seals in order of their days, from a day on. */
    List<Seal> from(LocalDate day, int limit) {
        return sql.sql(FROM)
                .param("from", day)
                .param("limit", limit)
                .query((row, _) -> seal(row))
                .list();
    }

    /** The day of the first entry ever. */
    Optional<LocalDate> firstDay() {
        return sql.sql(FIRST_DAY).query(LocalDate.class).optional();
    }

    /** The moment of the first thing recorded before a day. */
    Optional<OffsetDateTime> firstBefore(LocalDate day) {
        return sql.sql(BEFORE).param("day", day).query(OffsetDateTime.class).optional();
    }

    /** Reads a day as a stream and hashes it; each row stands behind its table and the number of its columns. */
    Content content(LocalDate day) {
        var hash = new SealHash();
        long entries = 0;
        for (int table = 0; table < CONTENT.size(); table++) {
            long rows = hash(table, day, hash);
            entries += table == 0 ? rows : 0;
        }
        return new Content(entries, hash.end());
    }

    private long hash(int table, LocalDate day, SealHash hash) {
        return sql.sql(CONTENT.get(table))
                .withFetchSize(FETCHED)
                .param("day", day)
                .query((ResultSet rows) -> {
                    int columns = rows.getMetaData().getColumnCount();
                    long count = 0;
                    while (rows.next()) {
                        hash.add(Integer.toString(table));
                        for (int i = 1; i <= columns; i++) {
                            hash.add(rows.getString(i));
                        }
                        count++;
                    }
                    return count;
                });
    }

    void insert(Seal seal) {
        sql.sql(INSERT)
                .param("day", seal.day())
                .param("entries", seal.entries())
                .param("at", seal.at().atOffset(ZoneOffset.UTC))
                .param("hash", seal.hash())
                .update();
        sql.sql(INSERT_SUMS).param("day", seal.day()).update();
    }

    /** Whether the sums written with a seal are those of its postings. */
    boolean sumsAgree(LocalDate day) {
        return sql.sql(DIFFERENT_SUMS).param("day", day).query(Long.class).single() == 0;
    }

    /** The last day that has sums. */
    Optional<LocalDate> lastSums() {
        return sql.sql(LAST_SUMS).query(LocalDate.class).optional();
    }

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(
                row.getObject("sealed_on", LocalDate.class),
                row.getLong("entries"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getString("hash"));
    }
}
