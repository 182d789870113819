package id.gapura.outreach.communicator;

import id.gapura.database.Columns;
import id.gapura.outreach.communicator.Communicator.Links;
import id.gapura.outreach.communicator.Communicator.Plan;
import id.gapura.places.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** SQL of communicators. */
final class CommunicatorStore {
    private static final String INSERT = """
            INSERT INTO outreach.communicator (
                communicator_id, name, kind, region_code, talker_id, stakeholder_id, staff_login, created_by,
                created_at)
            VALUES (:id, :name, :kind, :region, :talker, :stakeholder, :staff, :by, :at)
            ON CONFLICT (region_code, sound) DO NOTHING
            """;
    private static final String UPDATE = """
            UPDATE outreach.communicator
            SET name = :name, kind = :kind, region_code = :region, talker_id = :talker, stakeholder_id = :stakeholder,
                staff_login = :staff, version = version + 1
            WHERE communicator_id = :id AND version = :version
            """;
    private static final String COLUMNS = """
            SELECT communicator_id, name, kind, region_code, talker_id, stakeholder_id, staff_login, version
            FROM outreach.communicator
            """;
    private static final String FIND = COLUMNS + "WHERE communicator_id = :id";
    private static final String LIST = COLUMNS + "WHERE communicator_id = ANY (:ids::uuid[])";
    private static final String CALLED = COLUMNS + """
            WHERE region_code = :region AND sound = btrim(regexp_replace(lower(:name), '[^[:alnum:]]+', ' ', 'g'))
            """;
    private static final String WITHIN = COLUMNS + """
            WHERE region_code >= :from AND region_code < :beyond AND name ILIKE :words
            ORDER BY name, region_code
            LIMIT :limit
            """;
    private static final String OF_ACTIVITIES = """
            SELECT a.activity_id, c.communicator_id, c.name, c.kind, c.region_code, c.talker_id, c.stakeholder_id,
                   c.staff_login, c.version
            FROM outreach.activity a JOIN outreach.communicator c USING (communicator_id)
            WHERE a.activity_id = ANY (:ids::uuid[])
            """;
    private static final String HAND = """
            UPDATE outreach.activity SET communicator_id = :into, version = version + 1 WHERE communicator_id = :same
            """;
    private static final String HAND_CODES =
            "UPDATE outreach.own_code SET communicator_id = :into WHERE communicator_id = :same";
    private static final String FILL = """
            UPDATE outreach.communicator
            SET kind = CASE kind WHEN 'unstated' THEN :kind ELSE kind END, talker_id = coalesce(talker_id, :talker::uuid),
                stakeholder_id = coalesce(stakeholder_id, :stakeholder::uuid),
                staff_login = coalesce(staff_login, :staff), version = version + 1
            WHERE communicator_id = :id
            """;
    private static final String DELETE =
            "DELETE FROM outreach.communicator WHERE communicator_id = :id AND version = :version";
    private static final String RENAMED =
            "UPDATE outreach.activity SET version = version + 1 WHERE communicator_id = :id";

    private final JdbcClient sql;

    CommunicatorStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Nothing where somebody is called so already. */
    void insert(Communicator one, String actor, Instant at) {
        planned(INSERT, one.plan())
                .param("id", one.id())
                .param("by", actor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False if it has another version by now. */
    boolean update(Communicator seen, Plan plan) {
        return planned(UPDATE, plan)
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .update()
                == 1;
    }

    private StatementSpec planned(String statement, Plan plan) {
        return sql.sql(statement)
                .param("name", plan.name())
                .param("kind", plan.kind().code())
                .param("region", plan.region().text())
                .param("talker", plan.links().talker().orElse(null))
                .param("stakeholder", plan.links().stakeholder().orElse(null))
                .param("staff", plan.links().staff().orElse(null));
    }

    Optional<Communicator> find(UUID id) {
        return sql.sql(FIND)
                .param("id", id)
                .query((row, _) -> communicator(row))
                .optional();
    }

    List<Communicator> list(Collection<UUID> ids) {
        return sql.sql(LIST)
                .param("ids", Columns.texts(List.copyOf(ids), id -> id))
                .query((row, _) -> communicator(row))
                .list();
    }

    Optional<Communicator> called(String name, RegionCode region) {
        return sql.sql(CALLED)
                .param("name", name)
                .param("region", region.text())
                .query((row, _) -> communicator(row))
                .optional();
    }

    List<Communicator> within(RegionCode region) {
        return search("", region, Integer.MAX_VALUE);
    }

    List<Communicator> search(String words, RegionCode region, int limit) {
        return sql.sql(WITHIN)
                .param("from", region.text())
                .param("beyond", region.beyond())
                .param("words", "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("limit", limit)
                .query((row, _) -> communicator(row))
                .list();
    }

    Map<UUID, Communicator> ofActivities(Collection<UUID> activities) {
        var known = new HashMap<UUID, Communicator>();
        sql.sql(OF_ACTIVITIES)
                .param("ids", Columns.texts(List.copyOf(activities), id -> id))
                .query((RowCallbackHandler)
                        row -> known.put(row.getObject("activity_id", UUID.class), communicator(row)));
        return known;
    }

    /** The activities for which somebody speaks read otherwise now. */
    void renamed(UUID id) {
        sql.sql(RENAMED).param("id", id).update();
    }

    /** What is not known of one is said by what is known of another who is the same; false if there is no such one. */
    boolean fill(UUID id, Plan same) {
        return sql.sql(FILL)
                        .param("id", id)
                        .param("kind", same.kind().code())
                        .param("talker", same.links().talker().orElse(null))
                        .param("stakeholder", same.links().stakeholder().orElse(null))
                        .param("staff", same.links().staff().orElse(null))
                        .update()
                == 1;
    }

    /** The activities of one who is another, and their own codes, are that other's. */
    void hand(UUID same, UUID into) {
        sql.sql(HAND).param("same", same).param("into", into).update();
        sql.sql(HAND_CODES).param("same", same).param("into", into).update();
    }

    /** False if it has another version by now. */
    boolean delete(Communicator seen) {
        return sql.sql(DELETE)
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .update()
                == 1;
    }

    private static Communicator communicator(ResultSet row) throws SQLException {
        return new Communicator(
                row.getObject("communicator_id", UUID.class),
                new Plan(
                        row.getString("name"),
                        CommunicatorKind.of(row.getString("kind")),
                        RegionCode.of(row.getString("region_code")),
                        new Links(
                                Optional.ofNullable(row.getObject("talker_id", UUID.class)),
                                Optional.ofNullable(row.getObject("stakeholder_id", UUID.class)),
                                Optional.ofNullable(row.getString("staff_login")))),
                row.getInt("version"));
    }
}
