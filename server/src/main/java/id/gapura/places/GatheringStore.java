package id.gapura.places;

import id.gapura.database.Columns;
import id.gapura.places.Gathering.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of places where people work. */
final class GatheringStore {
    private static final String INSERT = """
            INSERT INTO places.gathering (gathering_id, kind, name, name_key, region_code, recorded_by, recorded_at)
            VALUES (:id, :kind, :name, :key, :region, :by, :at)
            ON CONFLICT (region_code, kind, name_key) DO NOTHING
            """;
    private static final String CLOSE = "UPDATE places.gathering SET closed_on = :on WHERE gathering_id = :id";
    private static final String COLUMNS =
            "SELECT gathering_id, kind, name, region_code, closed_on FROM places.gathering ";
    private static final String BY_IDS = COLUMNS + "WHERE gathering_id = ANY (:ids::uuid[])";
    private static final String WITHIN = COLUMNS + """
            WHERE region_code >= :from AND region_code < :beyond
            ORDER BY closed_on IS NOT NULL, kind, name, gathering_id
            LIMIT :limit
            """;

    private final JdbcClient sql;

    GatheringStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether it is new; one of the same kind and name in the region is not. */
    boolean insert(Gathering gathering, String actor, Instant at) {
        return sql.sql(INSERT)
                        .param("id", gathering.id())
                        .param("kind", gathering.kind().code())
                        .param("name", gathering.name())
                        .param("key", key(gathering.name()))
                        .param("region", gathering.region().text())
                        .param("by", actor)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void close(UUID id, Optional<LocalDate> on) {
        sql.sql(CLOSE).param("id", id).param("on", on.orElse(null)).update();
    }

    List<Gathering> list(Collection<UUID> ids) {
        return sql.sql(BY_IDS)
                .param("ids", Columns.texts(List.copyOf(ids), id -> id))
                .query((row, _) -> gathering(row))
                .list();
    }

    List<Gathering> within(RegionCode region, int limit) {
        return sql.sql(WITHIN)
                .param("from", region.text())
                .param("beyond", region.beyond())
                .param("limit", limit)
                .query((row, _) -> gathering(row))
                .list();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static Gathering gathering(ResultSet row) throws SQLException {
        return new Gathering(
                row.getObject("gathering_id", UUID.class),
                Kind.of(row.getString("kind")),
                row.getString("name"),
                RegionCode.of(row.getString("region_code")),
                Optional.ofNullable(row.getObject("closed_on", LocalDate.class)));
    }
}
