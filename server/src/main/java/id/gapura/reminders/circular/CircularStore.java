package id.gapura.reminders.circular;

import id.gapura.database.Columns;
import id.gapura.kernel.Tongue;
import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.reminders.circular.Circular.Act;
import id.gapura.reminders.circular.Circular.Audience;
import id.gapura.reminders.circular.Circular.Plan;
import id.gapura.reminders.circular.Circular.Standing;
import id.gapura.reminders.circular.Circular.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** SQL of circulars and their words. */
final class CircularStore {
    private static final String INSERT = """
            INSERT INTO reminders.circular (circular_id, name, region_codes, whom, after_days, segment, activity_id, state,
                                            version, written_by, written_at)
            VALUES (:id, :name, :places::text[], :whom, :days, :segment, :activity::uuid, 'draft', 1, :by, :at)
            """;
    private static final String CHANGE = """
            UPDATE reminders.circular
            SET name = :name, region_codes = :places::text[], whom = :whom, after_days = :days, segment = :segment,
                activity_id = :activity::uuid, version = version + 1, written_by = :by, written_at = :at
            WHERE circular_id = :id AND version = :version AND state = 'draft'
            """;
    private static final String DROP_TEXTS = "DELETE FROM reminders.circular_text WHERE circular_id = :id";
    private static final String PUT_TEXT =
            "INSERT INTO reminders.circular_text (circular_id, language, text) VALUES (:id, :language, :text)";
    private static final String COLUMNS = """
            SELECT circular_id, name, region_codes, whom, after_days, segment, activity_id, state, version,
                   written_by, written_at, proposed_by, proposed_at, decided_by, decided_at, ended_by, ended_at,
                   ARRAY(SELECT t.language || ':' || t.text FROM reminders.circular_text t
                         WHERE t.circular_id = c.circular_id) AS texts
            FROM reminders.circular c
            """;
    private static final String FIND = COLUMNS + "WHERE circular_id = :id";
    private static final String LOCK = FIND + " FOR UPDATE";
    private static final String TOUCHING = COLUMNS + """
            WHERE EXISTS (
                SELECT FROM unnest(region_codes) AS place (code)
                WHERE (code >= :from AND code < :beyond) OR code = ANY (:around::text[]))
            ORDER BY state IN ('proposed', 'sending', 'running') DESC, written_at DESC, circular_id
            LIMIT :limit
            """;
    private static final String RUNNING = COLUMNS + "WHERE state = 'running' ORDER BY circular_id";
    private static final String PROPOSE = """
            UPDATE reminders.circular SET state = 'proposed', proposed_by = :by, proposed_at = :at WHERE circular_id = :id
            """;
    private static final String DECIDE = """
            UPDATE reminders.circular SET state = :state, decided_by = :by, decided_at = :at WHERE circular_id = :id
            """;
    private static final String END = """
            UPDATE reminders.circular SET state = :state, ended_by = :by, ended_at = :at WHERE circular_id = :id
            """;
    /** Held against who stops it until the transaction ends. */
    private static final String IS_GOING = """
            SELECT state IN ('sending', 'running') FROM reminders.circular WHERE circular_id = :id FOR SHARE
            """;

    private final JdbcClient sql;

    CircularStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(UUID id, Plan plan, Act act) {
        planned(INSERT, id, plan, act).update();
        put(id, plan.texts());
    }

    /** False if it has another version by now, or is no draft any more. */
    boolean change(Circular seen, Plan plan, Act act) {
        int changed = planned(CHANGE, seen.id(), plan, act)
                .param("version", seen.version())
                .update();
        if (changed == 1) {
            sql.sql(DROP_TEXTS).param("id", seen.id()).update();
            put(seen.id(), plan.texts());
        }
        return changed == 1;
    }

    private StatementSpec planned(String statement, UUID id, Plan plan, Act act) {
        return by(statement, id, act)
                .param("name", plan.name())
                .param("places", Columns.texts(plan.places(), RegionCode::text))
                .param("whom", plan.audience().whom().code())
                .param("days", plan.audience().days())
                .param(
                        "segment",
                        plan.audience().segment().map(Livelihood::code).orElse(""))
                .param("activity", plan.activity().map(UUID::toString).orElse(null));
    }

    private StatementSpec by(String statement, UUID id, Act act) {
        return sql.sql(statement)
                .param("id", id)
                .param("by", act.by())
                .param("at", act.at().atOffset(ZoneOffset.UTC));
    }

    private void put(UUID id, Map<Tongue, String> texts) {
        texts.forEach((tongue, text) -> sql.sql(PUT_TEXT)
                .param("id", id)
                .param("language", tongue.code())
                .param("text", text)
                .update());
    }

    void propose(UUID id, Act act) {
        by(PROPOSE, id, act).update();
    }

    void decide(UUID id, State state, Act act) {
        by(DECIDE, id, act).param("state", state.code()).update();
    }

    void end(UUID id, State state, Act act) {
        by(END, id, act).param("state", state.code()).update();
    }

    /** Whether messages of it may be made; nobody stops it before the transaction ends. */
    boolean isGoing(UUID id) {
        return sql.sql(IS_GOING).param("id", id).query(Boolean.class).single();
    }

    Optional<Circular> find(UUID id) {
        return one(FIND, id);
    }

    /** One, kept from everybody else until the transaction ends. */
    Optional<Circular> lock(UUID id) {
        return one(LOCK, id);
    }

    private Optional<Circular> one(String statement, UUID id) {
        return sql.sql(statement)
                .param("id", id)
                .query((row, _) -> circular(row))
                .optional();
    }

    /** Those with a place in a scope or around it: what waits for a decision or goes on, then the rest, the latest first. */
    List<Circular> touching(RegionCode scope, int limit) {
        return sql.sql(TOUCHING)
                .param("from", scope.text())
                .param("beyond", scope.beyond())
                .param("around", Columns.texts(scope.path(), RegionCode::text))
                .param("limit", limit)
                .query((row, _) -> circular(row))
                .list();
    }

    /** Series that go on. */
    List<Circular> running() {
        return sql.sql(RUNNING).query((row, _) -> circular(row)).list();
    }

    private static Circular circular(ResultSet row) throws SQLException {
        return new Circular(
                row.getObject("circular_id", UUID.class),
                new Plan(
                        row.getString("name"),
                        texts(row, "region_codes").map(RegionCode::of).toList(),
                        new Audience(
                                Whom.of(row.getString("whom")),
                                row.getInt("after_days"),
                                Livelihood.find(row.getString("segment"))),
                        words(texts(row, "texts")),
                        Optional.ofNullable(row.getObject("activity_id", UUID.class))),
                new Standing(
                        State.of(row.getString("state")),
                        act(row, "written").orElseThrow(),
                        act(row, "proposed"),
                        act(row, "decided"),
                        act(row, "ended")),
                row.getInt("version"));
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }

    /** Each with the code of its language and a colon before it. */
    private static Map<Tongue, String> words(Stream<String> texts) {
        var words = new EnumMap<Tongue, String>(Tongue.class);
        texts.forEach(text -> {
            int colon = text.indexOf(':');
            words.put(Tongue.of(text.substring(0, colon)), text.substring(colon + 1));
        });
        return words;
    }

    private static Optional<Act> act(ResultSet row, String deed) throws SQLException {
        var at = row.getObject(deed + "_at", OffsetDateTime.class);
        return at == null ? Optional.empty() : Optional.of(new Act(row.getString(deed + "_by"), at.toInstant()));
    }
}
