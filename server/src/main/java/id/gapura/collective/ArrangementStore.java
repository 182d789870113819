package id.gapura.collective;

import id.gapura.consents.Purpose;
import id.gapura.consents.Words;
import id.gapura.database.Columns;
import id.gapura.places.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of arrangements and how people ended. */
final class ArrangementStore {
    private static final String PROPOSE = """
            INSERT INTO collective.arrangement (roster_id, region_code, pays, pays_id, signed_on, collected_by, state, people,
                                                version, proposed_by, proposed_at)
            VALUES (:roster, :region, :pays, :paysId, :signed, :collected, 'proposed', :people, 1, :by, :at)
            ON CONFLICT (roster_id) DO UPDATE
            SET pays = excluded.pays, pays_id = excluded.pays_id, signed_on = excluded.signed_on,
                collected_by = excluded.collected_by, people = excluded.people, version = arrangement.version + 1,
                proposed_by = excluded.proposed_by, proposed_at = excluded.proposed_at
            WHERE arrangement.state = 'proposed'
            """;
    private static final String FORGET_WORDINGS = "DELETE FROM collective.wording WHERE roster_id = :roster";
    private static final String INSERT_WORDING = """
            INSERT INTO collective.wording (roster_id, purpose, key, language, text)
            VALUES (:roster, :purpose, :key, :language, :text)
            """;
    private static final String FORGET_UNSIGNED = "DELETE FROM collective.unsigned WHERE roster_id = :roster";
    private static final String INSERT_UNSIGNED = """
            INSERT INTO collective.unsigned (roster_id, worker_id)
            SELECT :roster, w FROM unnest(:workers::uuid[]) AS t (w)
            """;
    private static final String CONFIRM = """
            UPDATE collective.arrangement SET state = 'running', confirmed_by = :by, confirmed_at = :at
            WHERE roster_id = :roster AND state = 'proposed' AND version = :version
            """;
    private static final String FINISH = """
            UPDATE collective.arrangement SET state = 'done', finished_at = :at
            WHERE roster_id = :roster AND state = 'running'
            """;
    private static final String FIND = """
            SELECT roster_id, region_code, pays, pays_id, signed_on, collected_by, state, people, version,
                   coalesce(confirmed_by, proposed_by) AS by, confirmed_at, finished_at
            FROM collective.arrangement WHERE roster_id = :roster
            """;
    private static final String WORDINGS =
            "SELECT purpose, key, language, text FROM collective.wording WHERE roster_id = :roster";
    private static final String UNSIGNED = "SELECT worker_id FROM collective.unsigned WHERE roster_id = :roster";
    private static final String ENDED = """
            SELECT worker_id FROM collective.ending WHERE roster_id = :roster AND worker_id = ANY (:workers::uuid[])
            """;
    private static final String INSERT_ENDINGS = """
            INSERT INTO collective.ending (roster_id, worker_id, ending)
            SELECT :roster, w, e FROM unnest(:workers::uuid[], :endings::text[]) AS t (w, e)
            """;
    private static final String ENDINGS = """
            SELECT ending, count(*)::integer AS people FROM collective.ending WHERE roster_id = :roster GROUP BY ending
            """;
    private static final String ENROLLED = """
            SELECT worker_id FROM collective.ending WHERE roster_id = :roster AND ending = 'enrolled'
            ORDER BY worker_id OFFSET :from LIMIT :limit
            """;
    private static final String LEFT_OUT = """
            SELECT worker_id, ending
            FROM collective.ending WHERE roster_id = :roster AND ending <> 'enrolled'
            ORDER BY worker_id LIMIT :limit
            """;

    private static final String UNLISTED = """
            SELECT worker_id, ending
            FROM collective.ending WHERE roster_id = :roster AND ending <> 'enrolled' AND listed_at IS NULL
            ORDER BY worker_id LIMIT :limit
            """;
    private static final String LISTED = """
            UPDATE collective.ending SET listed_at = :at WHERE roster_id = :roster AND worker_id = ANY (:workers::uuid[])
            """;
    private static final String RUNNING = "SELECT roster_id FROM collective.arrangement WHERE state = 'running'";

    private final JdbcClient sql;

    ArrangementStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** False if one was confirmed before. */
    boolean propose(Arrangement proposal, Instant at) {
        var roster = proposal.rosterId();
        var sheet = proposal.sheet();
        boolean isKept = sql.sql(PROPOSE)
                        .param("roster", roster)
                        .param("region", proposal.region().text())
                        .param("pays", proposal.whoPays().code())
                        .param("paysId", proposal.whoPays().id().orElse(null))
                        .param("signed", sheet.signedOn())
                        .param("collected", sheet.collectedBy())
                        .param("people", proposal.people())
                        .param("by", proposal.progress().by())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (isKept) {
            sql.sql(FORGET_WORDINGS).param("roster", roster).update();
            sheet.asked().forEach((purpose, words) -> insert(roster, purpose, words));
            sql.sql(FORGET_UNSIGNED).param("roster", roster).update();
            sql.sql(INSERT_UNSIGNED)
                    .param("roster", roster)
                    .param("workers", Columns.texts(List.copyOf(sheet.unsigned()), id -> id))
                    .update();
        }
        return isKept;
    }

    private void insert(UUID roster, Purpose purpose, Words words) {
        sql.sql(INSERT_WORDING)
                .param("roster", roster)
                .param("purpose", purpose.code())
                .param("key", words.key())
                .param("language", words.language())
                .param("text", words.text())
                .update();
    }

    boolean confirm(Arrangement looked, String actor, Instant at) {
        return sql.sql(CONFIRM)
                        .param("roster", looked.rosterId())
                        .param("version", looked.progress().version())
                        .param("by", actor)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void finish(UUID roster, Instant at) {
        sql.sql(FINISH)
                .param("roster", roster)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Arrangement> find(UUID roster) {
        return sql.sql(FIND)
                .param("roster", roster)
                .query((row, _) -> arrangement(row))
                .optional();
    }

    private Arrangement arrangement(ResultSet row) throws SQLException {
        var roster = row.getObject("roster_id", UUID.class);
        return new Arrangement(
                roster,
                RegionCode.of(row.getString("region_code")),
                WhoPays.of(row.getString("pays"), Optional.ofNullable(row.getObject("pays_id", UUID.class))),
                new SignedSheet(
                        row.getObject("signed_on", LocalDate.class),
                        row.getString("collected_by"),
                        asked(roster),
                        Set.copyOf(workers(UNSIGNED, roster))),
                Arrangement.State.of(row.getString("state")),
                row.getInt("people"),
                new Arrangement.Progress(
                        row.getInt("version"),
                        row.getString("by"),
                        instant(row, "confirmed_at"),
                        instant(row, "finished_at")));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private Map<Purpose, Words> asked(UUID roster) {
        var asked = new HashMap<Purpose, Words>();
        sql.sql(WORDINGS).param("roster", roster).query((ResultSet row) -> {
            asked.put(
                    Purpose.of(row.getString("purpose")),
                    new Words(row.getString("key"), row.getString("language"), row.getString("text")));
        });
        return asked;
    }

    private List<UUID> workers(String query, UUID roster) {
        return sql.sql(query)
                .param("roster", roster)
                .query((row, _) -> row.getObject("worker_id", UUID.class))
                .list();
    }

    /** Those of some people who have an ending. */
    Set<UUID> ended(UUID roster, List<UUID> people) {
        return new HashSet<>(sql.sql(ENDED)
                .param("roster", roster)
                .param("workers", Columns.texts(people, id -> id))
                .query((row, _) -> row.getObject("worker_id", UUID.class))
                .list());
    }

    /** The two lists are of the same length. */
    void insertEndings(UUID roster, List<UUID> people, List<Ending> endings) {
        sql.sql(INSERT_ENDINGS)
                .param("roster", roster)
                .param("workers", Columns.texts(people, id -> id))
                .param("endings", Columns.texts(endings, Ending::code))
                .update();
    }

    Map<Ending, Integer> endings(UUID roster) {
        var endings = new EnumMap<Ending, Integer>(Ending.class);
        sql.sql(ENDINGS).param("roster", roster).query((ResultSet row) -> {
            endings.put(Ending.of(row.getString("ending")), row.getInt("people"));
        });
        return endings;
    }

    List<UUID> enrolled(UUID roster, int from, int limit) {
        return sql.sql(ENROLLED)
                .param("roster", roster)
                .param("from", from)
                .param("limit", limit)
                .query((row, _) -> row.getObject("worker_id", UUID.class))
                .list();
    }

    /** Some of those left out, by id, with how they ended. */
    SequencedMap<UUID, Ending> leftOut(UUID roster, int limit) {
        return some(LEFT_OUT, roster, limit);
    }

    /** Some of those left out who have not come onto the rescue list. */
    SequencedMap<UUID, Ending> unlisted(UUID roster, int limit) {
        return some(UNLISTED, roster, limit);
    }

    void listed(UUID roster, Collection<UUID> people, Instant at) {
        sql.sql(LISTED)
                .param("roster", roster)
                .param("workers", Columns.texts(List.copyOf(people), id -> id))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The rosters whose people are being enrolled. */
    List<UUID> running() {
        return sql.sql(RUNNING)
                .query((row, _) -> row.getObject("roster_id", UUID.class))
                .list();
    }

    private SequencedMap<UUID, Ending> some(String query, UUID roster, int limit) {
        var leftOut = new LinkedHashMap<UUID, Ending>();
        sql.sql(query).param("roster", roster).param("limit", limit).query((ResultSet row) -> {
            leftOut.put(row.getObject("worker_id", UUID.class), Ending.of(row.getString("ending")));
        });
        return leftOut;
    }
}
