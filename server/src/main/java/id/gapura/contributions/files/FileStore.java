package id.gapura.contributions.files;

import id.gapura.contributions.files.PaymentFile.Counts;
import id.gapura.contributions.files.PaymentFile.Decided;
import id.gapura.contributions.files.PaymentFile.Ending;
import id.gapura.contributions.files.PaymentFile.Line;
import id.gapura.contributions.files.PaymentFile.Said;
import id.gapura.contributions.files.PaymentFile.Sending;
import id.gapura.contributions.files.PaymentFile.State;
import id.gapura.database.Columns;
import id.gapura.kernel.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of payment files, how far they are, and their remarkable lines. */
final class FileStore {
    private static final String INSERT = """
            INSERT INTO contributions.payment_file (file_id, name, uploaded_by, uploaded_at, state, rows_total, channels,
                                                    reported_idr, posted, repeated, conflicting, suspended, refused,
                                                    amount_idr)
            VALUES (:id, :name, :by, :at, :state, :rows, :channels::text[], :reported, 0, 0, 0, 0, 0, 0)
            """;
    private static final String OPEN_LANES = """
            INSERT INTO contributions.payment_file_lane (file_id, lane)
            SELECT :id, l FROM generate_series(0, :count::integer - 1) AS l
            """;
    private static final String LAST_LINES =
            "SELECT last_line FROM contributions.payment_file_lane WHERE file_id = :id ORDER BY lane";
    private static final String ADVANCE = """
            UPDATE contributions.payment_file_lane SET last_line = :to
            WHERE file_id = :id AND lane = :lane AND last_line = :from
            """;
    private static final String COUNT = """
            UPDATE contributions.payment_file
            SET posted = posted + :posted, repeated = repeated + :repeated, conflicting = conflicting + :conflicting,
                suspended = suspended + :suspended, refused = refused + :refused, amount_idr = amount_idr + :amount
            WHERE file_id = :id
            """;
    private static final String FINISH = """
            UPDATE contributions.payment_file SET state = :state, finished_at = :at
            WHERE file_id = :id AND state = 'posting'
            """;
    private static final String INSERT_LINES = """
            INSERT INTO contributions.payment_file_row (file_id, line, ending, reason)
            SELECT :id, l, e, r FROM unnest(:lines::integer[], :endings::text[], :reasons::text[]) AS t (l, e, r)
            """;
    private static final String FILES = """
            SELECT file_id, name, uploaded_by, uploaded_at, decided_by, decided_at, finished_at, state, rows_total, channels, reported_idr,
                   posted, repeated, conflicting, suspended, refused, amount_idr
            FROM contributions.payment_file
            """;
    private static final String NEWEST = FILES + "ORDER BY uploaded_at DESC, file_id DESC LIMIT :limit";
    private static final String FIND = FILES + "WHERE file_id = :id";
    private static final String LOCK_WAITING = FIND + " AND state = 'waiting' FOR UPDATE";
    private static final String DECIDE = """
            UPDATE contributions.payment_file SET state = :state, decided_by = :by, decided_at = :at WHERE file_id = :id
            """;
    private static final String COUNT_WAITING =
            "SELECT count(*) FROM contributions.payment_file WHERE state = 'waiting' AND uploaded_by <> :login";
    private static final String LINES = """
            SELECT line, ending, reason FROM contributions.payment_file_row WHERE file_id = :id ORDER BY line LIMIT :limit
            """;

    private final JdbcClient sql;

    FileStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(PaymentFile file, int lanes) {
        sql.sql(INSERT)
                .param("id", file.id())
                .param("name", file.name())
                .param("by", file.sending().by())
                .param("at", file.sending().at().atOffset(ZoneOffset.UTC))
                .param("state", file.state().code())
                .param("rows", file.rows())
                .param("channels", Columns.texts(file.says().channels(), channel -> channel))
                .param("reported", file.says().amount().amount())
                .update();
        sql.sql(OPEN_LANES).param("id", file.id()).param("count", lanes).update();
    }

    /** Up to which line each lane is committed. */
    List<Integer> lastLines(UUID id) {
        return sql.sql(LAST_LINES)
                .param("id", id)
                .query((row, _) -> row.getInt("last_line"))
                .list();
    }

    /** Moves a lane on from one line to another; false when somebody else has already. */
    boolean advance(UUID id, int lane, int from, int to) {
        return sql.sql(ADVANCE)
                        .param("id", id)
                        .param("lane", lane)
                        .param("from", from)
                        .param("to", to)
                        .update()
                == 1;
    }

    /** Adds to what became of a file's lines; the lanes wait for each other here, so it comes last. */
    void count(UUID id, Counts more, Rupiah amount) {
        sql.sql(COUNT)
                .param("id", id)
                .param("posted", more.posted())
                .param("repeated", more.repeated())
                .param("conflicting", more.conflicting())
                .param("suspended", more.suspended())
                .param("refused", more.refused())
                .param("amount", amount.amount())
                .update();
    }

    void finish(UUID id, State state, Instant at) {
        sql.sql(FINISH)
                .param("id", id)
                .param("state", state.code())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void insertLines(UUID id, List<Line> lines) {
        if (!lines.isEmpty()) {
            sql.sql(INSERT_LINES)
                    .param("id", id)
                    .param("lines", Columns.longs(lines, Line::number))
                    .param("endings", Columns.texts(lines, line -> line.ending().code()))
                    .param("reasons", Columns.texts(lines, Line::reason))
                    .update();
        }
    }

    List<PaymentFile> list(int limit) {
        return sql.sql(NEWEST)
                .param("limit", limit)
                .query((row, _) -> file(row))
                .list();
    }

    Optional<PaymentFile> find(UUID id) {
        return sql.sql(FIND).param("id", id).query((row, _) -> file(row)).optional();
    }

    /** A file that waits, as nobody else can decide on it until the transaction ends. */
    Optional<PaymentFile> lockWaiting(UUID id) {
        return sql.sql(LOCK_WAITING)
                .param("id", id)
                .query((row, _) -> file(row))
                .optional();
    }

    void decide(UUID id, State state, String by, Instant at) {
        sql.sql(DECIDE)
                .param("id", id)
                .param("state", state.code())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    long countWaiting(String login) {
        return sql.sql(COUNT_WAITING).param("login", login).query(Long.class).single();
    }

    List<Line> lines(UUID id, int limit) {
        return sql.sql(LINES)
                .param("id", id)
                .param("limit", limit)
                .query((row, _) ->
                        new Line(row.getInt("line"), Ending.of(row.getString("ending")), row.getString("reason")))
                .list();
    }

    private static Optional<Decided> decided(ResultSet row) throws SQLException {
        var by = row.getString("decided_by");
        return by == null
                ? Optional.empty()
                : Optional.of(new Decided(
                        by, row.getObject("decided_at", OffsetDateTime.class).toInstant()));
    }

    private static PaymentFile file(ResultSet row) throws SQLException {
        return new PaymentFile(
                row.getObject("file_id", UUID.class),
                row.getString("name"),
                new Sending(
                        row.getString("uploaded_by"),
                        row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                        decided(row),
                        Optional.ofNullable(row.getObject("finished_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)),
                State.of(row.getString("state")),
                new Said(
                        row.getInt("rows_total"),
                        List.of((String[]) row.getArray("channels").getArray()),
                        Rupiah.of(row.getLong("reported_idr"))),
                new Counts(
                        row.getInt("posted"),
                        row.getInt("repeated"),
                        row.getInt("conflicting"),
                        row.getInt("suspended"),
                        row.getInt("refused")),
                Rupiah.of(row.getLong("amount_idr")));
    }
}
