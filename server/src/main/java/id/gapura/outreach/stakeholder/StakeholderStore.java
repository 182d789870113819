package id.gapura.outreach.stakeholder;

import id.gapura.database.Columns;
import id.gapura.outreach.stakeholder.Stakeholder.Group;
import id.gapura.outreach.stakeholder.Stakeholder.Next;
import id.gapura.outreach.stakeholder.Stakeholder.Plan;
import id.gapura.places.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** SQL of stakeholders. */
final class StakeholderStore {
    private static final String INSERT = """
            INSERT INTO outreach.stakeholder (
                stakeholder_id, kind, name, region_code, note, next_on, next_what, created_by, created_at)
            VALUES (:id, :kind, :name, :region, :note, :nextOn, :nextWhat, :by, :at)
            """;
    private static final String UPDATE = """
            UPDATE outreach.stakeholder
            SET kind = :kind, name = :name, region_code = :region, note = :note, next_on = :nextOn, next_what = :nextWhat,
                version = version + 1
            WHERE stakeholder_id = :id AND version = :version
            """;
    private static final String COLUMNS = """
            SELECT stakeholder_id, kind, name, region_code, note, next_on, next_what, version FROM outreach.stakeholder
            """;
    private static final String FIND = COLUMNS + "WHERE stakeholder_id = :id";
    private static final String BY_IDS = COLUMNS + "WHERE stakeholder_id = ANY (:ids::uuid[])";
    private static final String WITHIN = COLUMNS + """
            WHERE region_code >= :from AND region_code < :beyond
            ORDER BY kind, name, stakeholder_id
            """;

    private final JdbcClient sql;

    StakeholderStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(Stakeholder one, String actor, Instant at) {
        planned(INSERT, one.plan())
                .param("id", one.id())
                .param("by", actor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False if it has another version by now. */
    boolean update(Stakeholder seen, Plan plan) {
        return planned(UPDATE, plan)
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .update()
                == 1;
    }

    private StatementSpec planned(String statement, Plan plan) {
        return sql.sql(statement)
                .param("kind", plan.group().code())
                .param("name", plan.name())
                .param("region", plan.region().text())
                .param("note", plan.note())
                .param("nextOn", plan.next().on().orElse(null))
                .param("nextWhat", plan.next().what());
    }

    Optional<Stakeholder> find(UUID id) {
        return sql.sql(FIND).param("id", id).query((row, _) -> stakeholder(row)).optional();
    }

    List<Stakeholder> list(Collection<UUID> ids) {
        return sql.sql(BY_IDS)
                .param("ids", Columns.texts(List.copyOf(ids), id -> id))
                .query((row, _) -> stakeholder(row))
                .list();
    }

    List<Stakeholder> within(RegionCode region) {
        return sql.sql(WITHIN)
                .param("from", region.text())
                .param("beyond", region.beyond())
                .query((row, _) -> stakeholder(row))
                .list();
    }

    private static Stakeholder stakeholder(ResultSet row) throws SQLException {
        return new Stakeholder(
                row.getObject("stakeholder_id", UUID.class),
                new Plan(
                        Group.find(row.getString("kind")).orElseThrow(),
                        row.getString("name"),
                        RegionCode.of(row.getString("region_code")),
                        row.getString("note"),
                        new Next(
                                Optional.ofNullable(row.getObject("next_on", LocalDate.class)),
                                row.getString("next_what"))),
                row.getInt("version"));
    }
}
