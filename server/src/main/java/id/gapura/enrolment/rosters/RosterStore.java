package id.gapura.enrolment.rosters;

import id.gapura.database.Columns;
import id.gapura.enrolment.rosters.Roster.Counts;
import id.gapura.enrolment.rosters.reading.Verdict;
import id.gapura.places.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of rosters and their remarkable rows. */
final class RosterStore {
    private static final String INSERT = """
            INSERT INTO enrolment.roster (roster_id, file_name, fingerprint, region_code, programmes, payer, mapping, state,
                                          uploaded_by, uploaded_at, rows_total, accepted, warned, duplicate, rejected, blank)
            VALUES (:id, :fileName, :fingerprint, :region, :programmes, :payer, :mapping, 'checked',
                    :by, :at, :total, :accepted, :warned, :duplicate, :rejected, :blank)
            """;
    private static final String COLUMNS = """
            SELECT roster_id, file_name, region_code, programmes, payer, state, failure, uploaded_by, uploaded_at, started_at,
                   finished_at, rows_total, accepted, warned, duplicate, rejected, blank, returned_at, file_gone_at
            FROM enrolment.roster
            """;
    private static final String BY_ID = COLUMNS + "WHERE roster_id = :id";
    private static final String RECENT = COLUMNS + """
            WHERE region_code >= :from AND region_code < :beyond ORDER BY uploaded_at DESC LIMIT :limit
            """;
    private static final String SAME_FILE = COLUMNS + """
            WHERE fingerprint = :fingerprint AND state = 'imported' ORDER BY uploaded_at LIMIT 1
            """;
    private static final String READING = "SELECT mapping, followed_line FROM enrolment.roster WHERE roster_id = :id";
    private static final String OPEN_LANES = """
            INSERT INTO enrolment.roster_lane (roster_id, lane)
            SELECT :id, l FROM generate_series(0, :count::integer - 1) AS l
            """;
    private static final String LAST_LINES = """
            SELECT last_line FROM enrolment.roster_lane WHERE roster_id = :id ORDER BY lane
            """;
    private static final String ADVANCE_LANE = """
            UPDATE enrolment.roster_lane SET last_line = :to
            WHERE roster_id = :id AND lane = :lane AND last_line = :from
            """;
    private static final String START = """
            UPDATE enrolment.roster
            SET state = 'importing', started_at = :at, accepted = 0, warned = 0, duplicate = 0, rejected = 0, blank = 0
            WHERE roster_id = :id AND state = 'checked'
            """;
    private static final String COUNT = """
            UPDATE enrolment.roster
            SET accepted = accepted + :accepted, warned = warned + :warned,
                duplicate = duplicate + :duplicate, rejected = rejected + :rejected, blank = blank + :blank
            WHERE roster_id = :id AND state = 'importing'
            """;
    private static final String FINISH = """
            UPDATE enrolment.roster SET state = :state, failure = :failure, finished_at = :at
            WHERE roster_id = :id AND state = 'importing'
            """;
    private static final String INSERT_ROWS = """
            INSERT INTO enrolment.roster_row (roster_id, line, verdict, findings)
            SELECT :id, l, v, f FROM unnest(:lines::integer[], :verdicts::text[], :findings::text[]) AS t (l, v, f)
            """;
    private static final String LEAVE = "UPDATE enrolment.roster SET mended = mended + :people WHERE roster_id = :id";
    private static final String FOLLOW = """
            UPDATE enrolment.roster SET followed_line = :line, kept = kept + :kept, mended = mended + :mended
            WHERE roster_id = :id
            """;
    private static final String DISCARD = "DELETE FROM enrolment.roster WHERE roster_id = :id AND state = 'checked'";
    private static final String WITH_FILE = """
            SELECT roster_id FROM enrolment.roster
            WHERE file_gone_at IS NULL AND uploaded_at < :before AND state <> 'importing'
            ORDER BY uploaded_at LIMIT :limit
            """;
    private static final String FILE_GONE = "UPDATE enrolment.roster SET file_gone_at = :at WHERE roster_id = :id";
    private static final String RETURNED = """
            UPDATE enrolment.roster SET returned_at = :at WHERE roster_id = :id AND returned_at IS NULL
            """;
    private static final String DELETE_ROWS = "DELETE FROM enrolment.roster_row WHERE roster_id = :id";
    private static final String ROWS = """
            SELECT line, verdict, findings FROM enrolment.roster_row
            WHERE roster_id = :id AND line > :after ORDER BY line LIMIT :limit
            """;

    private final JdbcClient sql;

    RosterStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * How a roster is read and how far it is.
     *
     * @param lastLines up to which each lane has imported it
     * @param followedLine up to which its people were followed
     */
    record Position(String mapping, List<Integer> lastLines, int followedLine) {}

    void insert(Roster roster, String fingerprint, String mapping) {
        var counts = roster.counts();
        sql.sql(INSERT)
                .param("id", roster.id())
                .param("fileName", roster.fileName())
                .param("fingerprint", fingerprint)
                .param("region", roster.region().text())
                .param("programmes", roster.terms().programmes())
                .param("payer", roster.terms().payer())
                .param("mapping", mapping)
                .param("by", roster.progress().uploadedBy())
                .param("at", utc(roster.progress().uploadedAt()))
                .param("total", counts.total())
                .param("accepted", counts.accepted())
                .param("warned", counts.warned())
                .param("duplicate", counts.duplicate())
                .param("rejected", counts.rejected())
                .param("blank", counts.blank())
                .update();
    }

    Optional<Roster> find(UUID id) {
        return sql.sql(BY_ID).param("id", id).query((row, _) -> roster(row)).optional();
    }

    List<Roster> recent(RegionCode within, int limit) {
        return sql.sql(RECENT)
                .param("from", within.text())
                .param("beyond", within.beyond())
                .param("limit", limit)
                .query((row, _) -> roster(row))
                .list();
    }

    Optional<Roster> findImported(String fingerprint) {
        return sql.sql(SAME_FILE)
                .param("fingerprint", fingerprint)
                .query((row, _) -> roster(row))
                .optional();
    }

    Position position(UUID id) {
        var lines = sql.sql(LAST_LINES)
                .param("id", id)
                .query((row, _) -> row.getInt(1))
                .list();
        return sql.sql(READING)
                .param("id", id)
                .query((row, _) -> new Position(row.getString("mapping"), lines, row.getInt("followed_line")))
                .single();
    }

    /** Turns the dry run into an import in so many lanes; false when it was started before. */
    boolean start(UUID id, int lanes, Instant at) {
        if (sql.sql(START).param("id", id).param("at", utc(at)).update() == 0) {
            return false;
        }
        sql.sql(DELETE_ROWS).param("id", id).update();
        sql.sql(OPEN_LANES).param("id", id).param("count", lanes).update();
        return true;
    }

    /** Forgets a dry run; false when its import was started before. */
    boolean discard(UUID id) {
        if (sql.sql(DISCARD).param("id", id).update() == 0) {
            return false;
        }
        sql.sql(DELETE_ROWS).param("id", id).update();
        return true;
    }

    /** Moves a lane on from one line to another; false when somebody else has already. */
    boolean advance(UUID id, int lane, int from, int to, Counts more) {
        int moved = sql.sql(ADVANCE_LANE)
                .param("id", id)
                .param("lane", lane)
                .param("from", from)
                .param("to", to)
                .update();
        return moved == 1
                && sql.sql(COUNT)
                                .param("id", id)
                                .param("accepted", more.accepted())
                                .param("warned", more.warned())
                                .param("duplicate", more.duplicate())
                                .param("rejected", more.rejected())
                                .param("blank", more.blank())
                                .update()
                        == 1;
    }

    /** Counts people of accepted rows among the attempts that they are, and no longer among those who came in by it. */
    void leave(UUID id, int people) {
        sql.sql(LEAVE).param("id", id).param("people", people).update();
    }

    /** Keeps up to which line its people were followed, and what came of it. */
    void follow(UUID id, int line, int kept, int mended) {
        sql.sql(FOLLOW)
                .param("id", id)
                .param("line", line)
                .param("kept", kept)
                .param("mended", mended)
                .update();
    }

    void finish(UUID id, Roster.State state, Optional<String> failure, Instant at) {
        sql.sql(FINISH)
                .param("id", id)
                .param("state", state.code())
                .param("failure", failure.orElse(null))
                .param("at", utc(at))
                .update();
    }

    /** Rosters whose file is still there though it came long ago; none that is being imported. */
    List<UUID> withFileBefore(Instant before, int limit) {
        return sql.sql(WITH_FILE)
                .param("before", utc(before))
                .param("limit", limit)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    void noteFileGone(UUID id, Instant at) {
        sql.sql(FILE_GONE).param("id", id).param("at", utc(at)).update();
    }

    /** Keeps when the rejected rows were first taken. */
    void noteReturned(UUID id, Instant at) {
        sql.sql(RETURNED).param("id", id).param("at", utc(at)).update();
    }

    void insertRows(UUID id, List<RemarkableRow> rows) {
        if (!rows.isEmpty()) {
            sql.sql(INSERT_ROWS)
                    .param("id", id)
                    .param("lines", Columns.longs(rows, RemarkableRow::line))
                    .param("verdicts", Columns.texts(rows, row -> row.verdict().code()))
                    .param("findings", Columns.texts(rows, row -> Findings.write(row.findings())))
                    .update();
        }
    }

    /** Rows after a line, in the order of the file. */
    List<RemarkableRow> rows(UUID id, int after, int limit) {
        return sql.sql(ROWS)
                .param("id", id)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> new RemarkableRow(
                        row.getInt("line"),
                        Verdict.of(row.getString("verdict")),
                        Findings.read(row.getString("findings"))))
                .list();
    }

    private static Roster roster(ResultSet row) throws SQLException {
        return new Roster(
                row.getObject("roster_id", UUID.class),
                row.getString("file_name"),
                RegionCode.of(row.getString("region_code")),
                new Roster.Terms(row.getString("programmes"), row.getString("payer")),
                Roster.State.of(row.getString("state")),
                new Counts(
                        row.getInt("rows_total"),
                        row.getInt("accepted"),
                        row.getInt("warned"),
                        row.getInt("duplicate"),
                        row.getInt("rejected"),
                        row.getInt("blank")),
                new Roster.Progress(
                        row.getString("uploaded_by"),
                        row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                        instant(row, "started_at"),
                        instant(row, "finished_at"),
                        Optional.ofNullable(row.getString("failure"))),
                new Roster.Source(instant(row, "file_gone_at").isEmpty(), instant(row, "returned_at")));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
