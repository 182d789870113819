package id.gapura.insight;

import id.gapura.database.Columns;
import id.gapura.places.RegionCode;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of targets. */
final class TargetStore {
    private static final String INSERT = """
            INSERT INTO insight.target (region_code, from_on, members, source, recorded_by, recorded_at)
            VALUES (:region, :from, :members, :source, :by, :at)
            """;
    private static final String IN_FORCE = """
            SELECT DISTINCT ON (region_code) region_code, members
            FROM insight.target
            WHERE region_code = ANY (:regions::text[]) AND from_on <= :day
            ORDER BY region_code, from_on DESC, recorded_at DESC
            """;
    private static final String OF_REGION = """
            SELECT from_on, members, source, recorded_by, recorded_at
            FROM insight.target
            WHERE region_code = :region
            ORDER BY from_on DESC, recorded_at DESC
            """;

    private final JdbcClient sql;

    TargetStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(Target target) {
        sql.sql(INSERT)
                .param("region", target.region().text())
                .param("from", target.fromOn())
                .param("members", target.members())
                .param("source", target.source())
                .param("by", target.recordedBy())
                .param("at", target.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Map<RegionCode, Long> inForce(List<RegionCode> regions, LocalDate day) {
        var found = new HashMap<RegionCode, Long>();
        sql.sql(IN_FORCE)
                .param("regions", Columns.texts(regions, RegionCode::text))
                .param("day", day)
                .query((ResultSet row) -> {
                    found.put(RegionCode.of(row.getString("region_code")), row.getLong("members"));
                });
        return found;
    }

    List<Target> of(RegionCode region) {
        return sql.sql(OF_REGION)
                .param("region", region.text())
                .query((row, _) -> new Target(
                        region,
                        row.getObject("from_on", LocalDate.class),
                        row.getLong("members"),
                        row.getString("source"),
                        row.getString("recorded_by"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
