package id.gapura.accounts;

import id.gapura.accounts.Audit.Line;
import id.gapura.accounts.Audit.Link;
import id.gapura.accounts.Audit.Reach;
import id.gapura.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of the audit. */
final class AuditStore {
    private static final int FETCHED = 5_000;
    private static final String LAST = "SELECT number, hash FROM accounts.audit ORDER BY number DESC LIMIT 1";
    private static final String INSERT = """
            INSERT INTO accounts.audit (number, at, actor, act, subject, detail, hash)
            VALUES (:number, :at, :actor, :act, :subject, :detail, :hash)
            """;
    private static final String COLUMNS = "SELECT number, at, actor, act, subject, detail, hash FROM accounts.audit ";
    private static final String NEWEST = COLUMNS + "ORDER BY number DESC LIMIT :limit";
    private static final String ABOUT = COLUMNS + "WHERE subject = :subject ORDER BY number DESC LIMIT :limit";
    private static final String DONE =
            COLUMNS + "WHERE subject = :subject AND act = :act ORDER BY number DESC LIMIT :limit";
    private static final String DOWNLOADED = COLUMNS + """
            WHERE subject = ANY (:subjects::text[]) AND act = ANY (:acts::text[]) AND act LIKE '%downloaded'
            ORDER BY number DESC
            LIMIT :limit
            """;
    private static final String ALL = COLUMNS + "ORDER BY number";

    private final JdbcClient sql;

    AuditStore(JdbcClient sql) {
        this.sql = sql;
    }

    Link last() {
        return sql.sql(LAST)
                .query((row, _) -> new Link(row.getLong("number"), row.getString("hash")))
                .optional()
                .orElse(new Link(0, AuditHash.START));
    }

    void insert(Line line, String hash) {
        sql.sql(INSERT)
                .param("number", line.number())
                .param("at", line.at().atOffset(ZoneOffset.UTC))
                .param("actor", line.actor())
                .param("act", line.act())
                .param("subject", line.subject())
                .param("detail", line.detail())
                .param("hash", hash)
                .update();
    }

    List<Line> newest(int limit) {
        return sql.sql(NEWEST)
                .param("limit", limit)
                .query((row, _) -> line(row))
                .list();
    }

    List<Line> about(String subject, int limit) {
        return sql.sql(ABOUT)
                .param("subject", subject)
                .param("limit", limit)
                .query((row, _) -> line(row))
                .list();
    }

    List<Line> about(String subject, String act, int limit) {
        return sql.sql(DONE)
                .param("subject", subject)
                .param("act", act)
                .param("limit", limit)
                .query((row, _) -> line(row))
                .list();
    }

    List<Line> downloaded(List<String> subjects, List<String> acts, int limit) {
        return sql.sql(DOWNLOADED)
                .param("subjects", Columns.texts(subjects, subject -> subject))
                .param("acts", Columns.texts(acts, act -> act))
                .param("limit", limit)
                .query((row, _) -> line(row))
                .list();
    }

    /** Walks the chain from its start; within a transaction the lines come some at a time, so that they are not all held at once. */
    Reach reach() {
        return sql.sql(ALL).withFetchSize(FETCHED).query((ResultSet rows) -> {
            var before = new Link(0, AuditHash.START);
            while (rows.next()) {
                var line = line(rows);
                var hash = AuditHash.of(before.hash(), line);
                if (line.number() != before.number() + 1 || !hash.equals(rows.getString("hash"))) {
                    return new Reach(line.number(), false);
                }
                before = new Link(line.number(), hash);
            }
            return new Reach(before.number(), true);
        });
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("act"),
                row.getString("subject"),
                row.getString("detail"));
    }
}
