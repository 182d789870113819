package id.gapura.adoption;

import id.gapura.database.Changes;
import id.gapura.database.Columns;
import id.gapura.kernel.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of who stands where, and how they came there. */
final class StageStore {
    /**
     * One statement for new people and known ones, so that whoever comes second waits, whoever comes first. The known are
     * locked and not written, since nothing of them may have changed.
     */
    private static final String HOLD = """
            INSERT INTO adoption.person AS p (person_id, region_code, segment, stage)
            SELECT id, '', '', 'none' FROM unnest(:ids::uuid[]) AS id ORDER BY id
            ON CONFLICT (person_id) DO UPDATE SET stage = p.stage WHERE false
            """;

    private static final String BY_IDS = """
            SELECT person_id, region_code, segment, stage, since_on, due_on FROM adoption.person
            WHERE person_id = ANY (:ids::uuid[])
            """;
    private static final String MOVES = """
            SELECT person_id, step, moved_on, from_stage, stage, cause FROM adoption.standing_move
            WHERE person_id = ANY (:ids::uuid[])
            ORDER BY person_id, step
            """;
    private static final String KEEP = """
            UPDATE adoption.person p
            SET region_code = t.r, segment = t.g, stage = t.s, since_on = t.o, due_on = t.d
            FROM unnest(:ids::uuid[], :regions::text[], :segments::text[], :stages::text[], :since::date[], :due::date[])
                AS t (id, r, g, s, o, d)
            WHERE p.person_id = t.id
            """;
    private static final String FORGET = "DELETE FROM adoption.person WHERE person_id = ANY (:ids::uuid[])";
    private static final String DUE = """
            SELECT person_id FROM adoption.person WHERE due_on <= :day ORDER BY due_on LIMIT :limit
            """;
    private static final String PAGE = """
            SELECT person_id FROM adoption.person WHERE person_id > :after ORDER BY person_id LIMIT :limit
            """;

    private final JdbcClient sql;
    private final DataSource dataSource;
    private final Ids ids;

    StageStore(JdbcClient sql, DataSource dataSource, Ids ids) {
        this.sql = sql;
        this.dataSource = dataSource;
        this.ids = ids;
    }

    /** What is kept of each, held until the transaction ends; nothing yet of who is new. */
    List<Standing> hold(List<UUID> people) {
        sql.sql(HOLD).param("ids", column(people)).update();
        return find(people);
    }

    List<Standing> find(List<UUID> people) {
        record Row(UUID id, Counted counted, Optional<LocalDate> dueOn) {}
        var rows = sql.sql(BY_IDS)
                .param("ids", column(people))
                .query((row, _) -> new Row(
                        row.getObject("person_id", UUID.class),
                        new Counted(row.getString("region_code"), row.getString("segment")),
                        Optional.ofNullable(row.getObject("due_on", LocalDate.class))))
                .list();
        var moves = moves(people);
        return rows.stream()
                .map(row -> new Standing(
                        row.id(), row.counted(), new Journey(moves.getOrDefault(row.id(), List.of()), row.dueOn())))
                .toList();
    }

    Map<UUID, List<Move>> moves(Collection<UUID> people) {
        var moves = new HashMap<UUID, List<Move>>();
        sql.sql(MOVES).param("ids", column(people)).query((ResultSet row) -> {
            moves.computeIfAbsent(row.getObject("person_id", UUID.class), _ -> new ArrayList<>())
                    .add(move(row));
        });
        return moves;
    }

    /** Those whose stage changes by the date alone on a day or before, longest due first. */
    List<UUID> due(LocalDate day, int limit) {
        return sql.sql(DUE)
                .param("day", day)
                .param("limit", limit)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Those kept, in the order of their ids, after one. */
    List<UUID> page(UUID after, int limit) {
        return sql.sql(PAGE)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    void keep(List<Standing> standings) {
        sql.sql(KEEP)
                .param("ids", Columns.texts(standings, Standing::personId))
                .param("regions", Columns.texts(standings, one -> one.counted().region()))
                .param("segments", Columns.texts(standings, one -> one.counted().segment()))
                .param(
                        "stages",
                        Columns.texts(standings, one -> one.journey().stage().code()))
                .param(
                        "since",
                        Columns.texts(standings, one -> one.journey().since().orElse(null)))
                .param(
                        "due",
                        Columns.texts(standings, one -> one.journey().dueOn().orElse(null)))
                .update();
    }

    void forget(List<UUID> people) {
        sql.sql(FORGET).param("ids", column(people)).update();
    }

    /** A move of somebody that is new ({@code 1}) or taken back ({@code -1}). */
    record Change(UUID personId, Move move, int change) {}

    void append(List<Change> moves, Instant at) {
        var changes = new Changes();
        changes.insert("adoption.move", moves)
                .uuid("person_id", Change::personId)
                .uuid("move_id", _ -> ids.next())
                .smallint("step", one -> one.move().step())
                .date("moved_on", one -> one.move().on())
                .string("from_stage", one -> one.move().from().code())
                .string("stage", one -> one.move().to().code())
                .string("cause", one -> one.move().cause().code())
                .smallint("change", Change::change)
                .instant("recorded_at", _ -> at);
        changes.send(dataSource);
    }

    private static Move move(ResultSet row) throws SQLException {
        return new Move(
                row.getInt("step"),
                row.getObject("moved_on", LocalDate.class),
                Stage.of(row.getString("from_stage")),
                Stage.of(row.getString("stage")),
                Cause.of(row.getString("cause")));
    }

    private static Object column(Collection<UUID> people) {
        return Columns.texts(List.copyOf(people), id -> id);
    }
}
