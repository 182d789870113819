package id.gapura.registry.association;

import id.gapura.places.RegionCode;
import id.gapura.registry.association.Association.Kind;
import id.gapura.registry.association.Association.Profile;
import id.gapura.registry.association.Leader.Role;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of associations and who leads them. */
final class AssociationStore {
    private static final String INSERT = """
            INSERT INTO registry.association (association_id, kind, name, region_code, recorded_by, recorded_at)
            VALUES (:id, :kind, :name, :region, :by, :at)
            """;
    private static final String UPDATE = """
            UPDATE registry.association
            SET kind = :kind, name = :name, region_code = :region, closed_on = :closed, version = version + 1
            WHERE association_id = :id AND version = :version
            """;
    private static final String COLUMNS =
            "SELECT association_id, kind, name, region_code, closed_on, version FROM registry.association ";
    private static final String FIND = COLUMNS + "WHERE association_id = :id";
    private static final String LIST = COLUMNS + """
            WHERE region_code >= :from AND region_code < :beyond
            ORDER BY closed_on IS NOT NULL, name, association_id
            LIMIT :limit
            """;
    private static final String APPOINT = """
            INSERT INTO registry.association_officer (association_id, officer_id, name, role, phone_sealed, from_on, until_on,
                                                      recorded_by, recorded_at)
            VALUES (:association, :id, :name, :role, :phone, :from, :until, :by, :at)
            """;
    private static final String RETIRE = """
            UPDATE registry.association_officer SET until_on = :until
            WHERE association_id = :association AND officer_id = :id AND until_on IS NULL AND from_on <= :until
            """;
    private static final String LEADERS = """
            SELECT officer_id, name, role, phone_sealed, from_on, until_on FROM registry.association_officer
            WHERE association_id = :association
            ORDER BY until_on IS NOT NULL, from_on DESC, officer_id DESC
            """;

    private final JdbcClient sql;
    private final Vault vault;

    AssociationStore(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    void insert(Association association, String actor, Instant at) {
        sql.sql(INSERT)
                .param("id", association.id())
                .param("kind", association.profile().kind().code())
                .param("name", association.name())
                .param("region", association.region().text())
                .param("by", actor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether nobody changed it meanwhile. */
    boolean update(Association association) {
        return sql.sql(UPDATE)
                        .param("id", association.id())
                        .param("kind", association.profile().kind().code())
                        .param("name", association.name())
                        .param("region", association.region().text())
                        .param("closed", association.closedOn().orElse(null))
                        .param("version", association.version())
                        .update()
                == 1;
    }

    Optional<Association> find(UUID id) {
        return sql.sql(FIND).param("id", id).query((row, _) -> association(row)).optional();
    }

    List<Association> list(RegionCode within, int limit) {
        return sql.sql(LIST)
                .param("from", within.text())
                .param("beyond", within.beyond())
                .param("limit", limit)
                .query((row, _) -> association(row))
                .list();
    }

    void appoint(UUID association, Leader leader, String actor, Instant at) {
        sql.sql(APPOINT)
                .param("association", association)
                .param("id", leader.id())
                .param("name", leader.name())
                .param("role", leader.role().code())
                .param(
                        "phone",
                        leader.phone()
                                .map(phone -> vault.seal(leader.id(), Field.PHONE, phone))
                                .orElse(null))
                .param("from", leader.from())
                .param("until", leader.until().orElse(null))
                .param("by", actor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean retire(UUID association, UUID leader, LocalDate lastDay) {
        return sql.sql(RETIRE)
                        .param("association", association)
                        .param("id", leader)
                        .param("until", lastDay)
                        .update()
                == 1;
    }

    List<Leader> leaders(UUID association) {
        return sql.sql(LEADERS)
                .param("association", association)
                .query((row, _) -> leader(row))
                .list();
    }

    private Leader leader(ResultSet row) throws SQLException {
        var id = row.getObject("officer_id", UUID.class);
        return new Leader(
                id,
                row.getString("name"),
                Role.find(row.getString("role")).orElse(Role.OTHER),
                Optional.ofNullable(row.getBytes("phone_sealed")).map(phone -> vault.open(id, Field.PHONE, phone)),
                row.getObject("from_on", LocalDate.class),
                Optional.ofNullable(row.getObject("until_on", LocalDate.class)));
    }

    private static Association association(ResultSet row) throws SQLException {
        return new Association(
                row.getObject("association_id", UUID.class),
                new Profile(
                        Kind.find(row.getString("kind")).orElse(Kind.OTHER),
                        row.getString("name"),
                        RegionCode.of(row.getString("region_code"))),
                Optional.ofNullable(row.getObject("closed_on", LocalDate.class)),
                row.getInt("version"));
    }
}
