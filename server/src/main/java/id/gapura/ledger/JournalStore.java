package id.gapura.ledger;

import id.gapura.database.Columns;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Ledger.Balance;
import id.gapura.ledger.Ledger.StatementLine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of the ledger schema. */
final class JournalStore {
    private static final String INSERT_ENTRIES = """
            INSERT INTO ledger.entry (book_id, entry_id, kind, value_on, recorded_at)
            SELECT b, e, k, v, :at FROM unnest(:books::uuid[], :entries::uuid[], :kinds::text[], :days::date[]) AS t (b, e, k, v)
            """;
    private static final String INSERT_POSTINGS = """
            INSERT INTO ledger.posting (book_id, entry_id, line, account, amount_idr)
            SELECT b, e, l, a, m
            FROM unnest(:books::uuid[], :entries::uuid[], :lines::smallint[], :accounts::text[], :amounts::bigint[])
                AS t (b, e, l, a, m)
            """;
    private static final String STATEMENT = """
            SELECT p.entry_id, e.kind, e.value_on, p.account, p.amount_idr
            FROM ledger.posting p
            JOIN ledger.entry e USING (book_id, entry_id)
            WHERE p.book_id = :book
            ORDER BY e.value_on, e.entry_id, p.line
            """;
    private static final String BALANCES = """
            SELECT p.account, sum(p.amount_idr)::bigint AS amount_idr
            FROM ledger.posting p
            JOIN ledger.entry e USING (book_id, entry_id)
            WHERE e.value_on <= :asOf
            GROUP BY p.account
            ORDER BY p.account
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

    void append(List<JournalEntry> entries, Instant at) {
        sql.sql(INSERT_ENTRIES)
                .param("books", Columns.texts(entries, JournalEntry::bookId))
                .param("entries", Columns.texts(entries, JournalEntry::entryId))
                .param("kinds", Columns.texts(entries, JournalEntry::kind))
                .param("days", Columns.texts(entries, JournalEntry::valueOn))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        appendPostings(entries);
    }

    private void appendPostings(List<JournalEntry> entries) {
        var rows = new ArrayList<Row>();
        for (var entry : entries) {
            int line = 1;
            for (var posting : entry.postings()) {
                rows.add(new Row(entry, line++, posting));
            }
        }
        sql.sql(INSERT_POSTINGS)
                .param("books", Columns.texts(rows, row -> row.entry.bookId()))
                .param("entries", Columns.texts(rows, row -> row.entry.entryId()))
                .param("lines", Columns.longs(rows, Row::line))
                .param("accounts", Columns.texts(rows, row -> row.posting.account()))
                .param(
                        "amounts",
                        Columns.longs(rows, row -> row.posting.amount().amount()))
                .update();
    }

    private record Row(JournalEntry entry, int line, JournalEntry.Posting posting) {}

    List<StatementLine> statement(UUID book) {
        return sql.sql(STATEMENT)
                .param("book", book)
                .query((row, _) -> line(row))
                .list();
    }

    private static StatementLine line(ResultSet row) throws SQLException {
        return new StatementLine(
                row.getObject("entry_id", UUID.class),
                row.getString("kind"),
                row.getObject("value_on", LocalDate.class),
                row.getString("account"),
                Rupiah.of(row.getLong("amount_idr")));
    }

    List<Balance> balances(LocalDate asOf) {
        return sql.sql(BALANCES)
                .param("asOf", asOf)
                .query((row, _) -> new Balance(row.getString("account"), Rupiah.of(row.getLong("amount_idr"))))
                .list();
    }

    List<UUID> unbalanced() {
        return sql.sql(UNBALANCED)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
