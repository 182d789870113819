package id.gapura.reconciliation;

import id.gapura.database.Columns;
import id.gapura.kernel.Rupiah;
import id.gapura.reconciliation.Statement.Entry;
import id.gapura.reconciliation.Statement.Head;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of statements and their entries. */
final class StatementStore {
    private static final String LOCK_ACCOUNT =
            "SELECT pg_advisory_xact_lock(hashtextextended('reconciliation.' || :account, 0))";
    private static final String KNOWN = "SELECT count(*) FROM reconciliation.bank_account WHERE account_no = :account";
    private static final String TAKEN = """
            SELECT count(*) FROM reconciliation.statement
            WHERE account_no = :account AND (reference = :reference OR (from_on <= :to AND to_on >= :from))
            """;
    private static final String INSERT = """
            INSERT INTO reconciliation.statement
                (statement_id, account_no, reference, form, from_on, to_on, opening_idr, closing_idr, entries, total_idr,
                 file_name, uploaded_by, uploaded_at)
            VALUES (:id, :account, :reference, :form, :from, :to, :opening, :closing, :entries, :total, :file, :by, :at)
            """;
    private static final String INSERT_ENTRIES = """
            INSERT INTO reconciliation.entry (statement_id, line, booked_on, amount_idr, reference, end_to_end, remittance)
            SELECT * FROM unnest(:statements::uuid[], :lines::integer[], :days::date[], :amounts::bigint[],
                :references::text[], :ends::text[], :remittances::text[])
            """;
    private static final String STATEMENTS = """
            SELECT statement_id, account_no, reference, form, from_on, to_on, opening_idr, closing_idr, entries, total_idr,
                file_name, uploaded_by, uploaded_at
            FROM reconciliation.statement
            """;
    private static final String LIST = STATEMENTS + "ORDER BY to_on DESC, uploaded_at DESC, statement_id LIMIT :limit";
    private static final String FIND = STATEMENTS + "WHERE statement_id = :id";
    static final String ENTRY_COLUMNS =
            "e.statement_id, e.line, e.booked_on, e.amount_idr, e.reference, e.end_to_end, e.remittance";
    private static final String ENTRIES = "SELECT " + ENTRY_COLUMNS + """
             FROM reconciliation.entry e WHERE e.statement_id = :id AND e.line > :after ORDER BY e.line LIMIT :limit
            """;

    private final JdbcClient sql;

    StatementStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Lets one statement of an account in at a time; false if it is none of ours. */
    boolean lockAccount(String accountNo) {
        sql.sql(LOCK_ACCOUNT)
                .param("account", accountNo)
                .query((_, _) -> accountNo)
                .single();
        return sql.sql(KNOWN).param("account", accountNo).query(Long.class).single() == 1;
    }

    boolean isTaken(Head head) {
        return sql.sql(TAKEN)
                        .param("account", head.accountNo())
                        .param("reference", head.reference())
                        .param("from", head.from())
                        .param("to", head.to())
                        .query(Long.class)
                        .single()
                > 0;
    }

    void insert(Statement statement) {
        var head = statement.head();
        sql.sql(INSERT)
                .param("id", statement.id())
                .param("account", head.accountNo())
                .param("reference", head.reference())
                .param("form", head.form())
                .param("from", head.from())
                .param("to", head.to())
                .param(
                        "opening",
                        head.balances().map(two -> two.opening().amount()).orElse(null))
                .param(
                        "closing",
                        head.balances().map(two -> two.closing().amount()).orElse(null))
                .param("entries", statement.entries())
                .param("total", statement.total().amount())
                .param("file", statement.upload().fileName())
                .param("by", statement.upload().by())
                .param("at", statement.upload().at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void insertEntries(List<Entry> entries) {
        sql.sql(INSERT_ENTRIES)
                .param("statements", Columns.texts(entries, Entry::statementId))
                .param("lines", Columns.longs(entries, Entry::line))
                .param("days", Columns.texts(entries, Entry::bookedOn))
                .param("amounts", Columns.longs(entries, entry -> entry.amount().amount()))
                .param("references", Columns.texts(entries, Entry::reference))
                .param("ends", Columns.texts(entries, Entry::endToEnd))
                .param("remittances", Columns.texts(entries, Entry::remittance))
                .update();
    }

    List<Statement> list(int limit) {
        return sql.sql(LIST)
                .param("limit", limit)
                .query((row, _) -> statement(row))
                .list();
    }

    Optional<Statement> find(UUID id) {
        return sql.sql(FIND).param("id", id).query((row, _) -> statement(row)).optional();
    }

    List<Entry> entries(UUID statementId, int after, int limit) {
        return sql.sql(ENTRIES)
                .param("id", statementId)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> entry(row))
                .list();
    }

    static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("statement_id", UUID.class),
                row.getInt("line"),
                row.getObject("booked_on", LocalDate.class),
                Rupiah.of(row.getLong("amount_idr")),
                row.getString("reference"),
                row.getString("end_to_end"),
                row.getString("remittance"));
    }

    private static Statement statement(ResultSet row) throws SQLException {
        var balances = row.getObject("opening_idr") == null
                ? Optional.<Statement.Balances>empty()
                : Optional.of(new Statement.Balances(
                        Rupiah.of(row.getLong("opening_idr")), Rupiah.of(row.getLong("closing_idr"))));
        var head = new Head(
                row.getString("account_no"),
                row.getString("reference"),
                row.getString("form"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                balances);
        return new Statement(
                row.getObject("statement_id", UUID.class),
                head,
                row.getInt("entries"),
                Rupiah.of(row.getLong("total_idr")),
                new Statement.Upload(
                        row.getString("file_name"),
                        row.getString("uploaded_by"),
                        row.getObject("uploaded_at", OffsetDateTime.class).toInstant()));
    }
}
