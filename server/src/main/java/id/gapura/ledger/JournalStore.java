package id.gapura.ledger;

import id.gapura.database.Changes;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Ledger.StatementLine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of entries, their postings and reversals. */
final class JournalStore {
    /** Keeps the day open until the commit; asked by every statement of a transaction, it answers the same. */
    private static final String MOMENT =
            "WITH moment AS MATERIALIZED (SELECT ledger.recording_moment(:at) AS recorded_at)";

    private static final String RECORDING_MOMENT = "ledger.recording_moment";

    private static final String CLAIM_REVERSAL = MOMENT + """

            INSERT INTO ledger.reversal (book_id, entry_id, reversing_id, reason, actor, recorded_at)
            SELECT :book, :entry, :reversing, :reason, :actor, moment.recorded_at FROM moment
            ON CONFLICT DO NOTHING
            """;
    private static final String REVERSING =
            "SELECT reversing_id FROM ledger.reversal WHERE book_id = :book AND entry_id = :entry";
    private static final String ENTRY = """
            SELECT e.kind, e.value_on, p.account, p.amount_idr
            FROM ledger.entry e
            JOIN ledger.posting p USING (book_id, entry_id)
            WHERE e.book_id = :book AND e.entry_id = :entry
            ORDER BY p.line
            """;
    private static final String STATEMENT = """
            SELECT p.entry_id, e.kind, e.value_on, p.account, p.amount_idr
            FROM ledger.posting p
            JOIN ledger.entry e USING (book_id, entry_id)
            WHERE p.book_id = :book
            ORDER BY e.value_on, e.entry_id, p.line
            """;
    private static final String HELD = """
            SELECT coalesce(sum(amount_idr), 0)::bigint FROM ledger.posting WHERE book_id = :book AND account = :account
            """;
    private static final String UNBALANCED = """
            SELECT entry_id
            FROM ledger.entry e
            LEFT JOIN ledger.posting p USING (book_id, entry_id)
            GROUP BY book_id, entry_id
            HAVING coalesce(sum(p.amount_idr), 1) <> 0
            """;

    private final JdbcClient sql;

    JournalStore(JdbcClient sql) {
        this.sql = sql;
    }

    void append(List<JournalEntry> entries, Instant at, Changes changes) {
        var rows = new ArrayList<Row>();
        for (var entry : entries) {
            int line = 1;
            for (var posting : entry.postings()) {
                rows.add(new Row(entry, line++, posting));
            }
        }
        changes.insert("ledger.entry", entries)
                .uuid("book_id", JournalEntry::bookId)
                .uuid("entry_id", JournalEntry::entryId)
                .string("kind", JournalEntry::kind)
                .date("value_on", JournalEntry::valueOn)
                .moment("recorded_at", RECORDING_MOMENT, at);
        changes.insert("ledger.posting", rows)
                .uuid("book_id", row -> row.entry.bookId())
                .uuid("entry_id", row -> row.entry.entryId())
                .smallint("line", Row::line)
                .string("account", row -> row.posting.account())
                .bigint("amount_idr", row -> row.posting.amount().amount())
                .moment("recorded_at", RECORDING_MOMENT, at);
    }

    private record Row(JournalEntry entry, int line, JournalEntry.Posting posting) {}

    List<StatementLine> statement(UUID book) {
        return sql.sql(STATEMENT)
                .param("book", book)
                .query((row, _) -> line(row))
                .list();
    }

    Rupiah held(UUID book, Account account) {
        long amount = sql.sql(HELD)
                .param("book", book)
                .param("account", account.name())
                .query(Long.class)
                .single();
        return Rupiah.of(amount);
    }

    private static StatementLine line(ResultSet row) throws SQLException {
        return new StatementLine(
                row.getObject("entry_id", UUID.class),
                row.getString("kind"),
                row.getObject("value_on", LocalDate.class),
                row.getString("account"),
                Rupiah.of(row.getLong("amount_idr")));
    }

    Optional<JournalEntry> find(UUID book, UUID entry) {
        return sql.sql(ENTRY).param("book", book).param("entry", entry).query((ResultSet rows) -> {
            var kind = "";
            var valueOn = LocalDate.EPOCH;
            var postings = new ArrayList<JournalEntry.Posting>();
            while (rows.next()) {
                kind = rows.getString("kind");
                valueOn = rows.getObject("value_on", LocalDate.class);
                postings.add(
                        new JournalEntry.Posting(rows.getString("account"), Rupiah.of(rows.getLong("amount_idr"))));
            }
            return postings.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new JournalEntry(book, entry, kind, valueOn, postings));
        });
    }

    /** Notes a reversal; false if the entry is reversed already. Waits for who is just reversing it. */
    boolean claimReversal(JournalEntry reversing, UUID entry, Ledger.Cause cause, Instant at) {
        return sql.sql(CLAIM_REVERSAL)
                        .param("book", reversing.bookId())
                        .param("entry", entry)
                        .param("reversing", reversing.entryId())
                        .param("reason", cause.reason())
                        .param("actor", cause.actor())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    UUID reversing(UUID book, UUID entry) {
        return sql.sql(REVERSING)
                .param("book", book)
                .param("entry", entry)
                .query(UUID.class)
                .single();
    }

    List<UUID> unbalanced() {
        return sql.sql(UNBALANCED)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
