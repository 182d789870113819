package id.gapura.villages;

import id.gapura.database.Columns;
import id.gapura.places.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of assessments. */
final class AssessmentStore {
    private static final String KEEP = """
            INSERT INTO villages.measure (
                region_code, assessed_on, criterion, reached, out_of, needed, assessed_by, assessed_at)
            SELECT :village, :on, c, r, o, n, :by, :at
            FROM unnest(:criteria::text[], :reached::bigint[], :outOf::bigint[], :needed::bigint[]) AS t (c, r, o, n)
            ON CONFLICT (region_code, assessed_on, criterion) DO UPDATE
            SET reached = excluded.reached, out_of = excluded.out_of, needed = excluded.needed,
                assessed_by = excluded.assessed_by, assessed_at = excluded.assessed_at
            """;
    private static final String COLUMNS =
            "SELECT region_code, assessed_on, criterion, reached, out_of, needed, assessed_by FROM villages.measure ";
    private static final String HISTORY = COLUMNS + """
            WHERE region_code = :village ORDER BY assessed_on DESC, criterion
            """;
    private static final String LATEST = COLUMNS + """
            JOIN (
                SELECT region_code, max(assessed_on) AS assessed_on FROM villages.measure
                WHERE region_code >= :from AND region_code < :beyond GROUP BY region_code) newest
                USING (region_code, assessed_on)
            ORDER BY region_code, criterion
            """;
    private static final String IS_JUDGED = """
            SELECT EXISTS (
                SELECT FROM villages.measure
                WHERE region_code >= :from AND region_code < :beyond AND assessed_by = :by AND assessed_on >= :since)
            """;

    private final JdbcClient sql;

    AssessmentStore(JdbcClient sql) {
        this.sql = sql;
    }

    void keep(Assessment assessment, Instant at) {
        var measures = assessment.measures();
        sql.sql(KEEP)
                .param("village", assessment.village().text())
                .param("on", assessment.on())
                .param(
                        "criteria",
                        Columns.texts(measures, measure -> measure.criterion().code()))
                .param("reached", Columns.longs(measures, Measure::reached))
                .param("outOf", Columns.longs(measures, Measure::outOf))
                .param("needed", Columns.longs(measures, Measure::needed))
                .param("by", assessment.by())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest first. */
    List<Assessment> history(RegionCode village) {
        return read(sql.sql(HISTORY).param("village", village.text()));
    }

    /** The newest of each village of a region, by code. */
    List<Assessment> latest(RegionCode within) {
        return read(sql.sql(LATEST).param("from", within.text()).param("beyond", within.beyond()));
    }

    /** Whether somebody assessed any of a region on a day or later. */
    boolean isJudged(RegionCode within, String by, LocalDate since) {
        return sql.sql(IS_JUDGED)
                .param("from", within.text())
                .param("beyond", within.beyond())
                .param("by", by)
                .param("since", since)
                .query(Boolean.class)
                .single();
    }

    private record Key(RegionCode village, LocalDate on, String by) {}

    private static List<Assessment> read(JdbcClient.StatementSpec query) {
        var measures = new LinkedHashMap<Key, List<Measure>>();
        query.query((ResultSet row) -> {
            var key = new Key(
                    RegionCode.of(row.getString("region_code")),
                    row.getObject("assessed_on", LocalDate.class),
                    row.getString("assessed_by"));
            measures.computeIfAbsent(key, _ -> new ArrayList<>()).add(measure(row));
        });
        return measures.entrySet().stream()
                .map(entry -> new Assessment(
                        entry.getKey().village(),
                        entry.getKey().on(),
                        entry.getKey().by(),
                        entry.getValue().stream()
                                .sorted((one, other) -> one.criterion().compareTo(other.criterion()))
                                .toList()))
                .toList();
    }

    private static Measure measure(ResultSet row) throws SQLException {
        return new Measure(
                Criterion.of(row.getString("criterion")),
                row.getLong("reached"),
                row.getLong("out_of"),
                row.getInt("needed"));
    }
}
