package id.gapura.villages.next;

import id.gapura.places.RegionCode;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of who could help where, and where we were. */
final class NearbyStore {
    private static final String HELPERS = """
            SELECT region_code, count(*) AS helpers
            FROM (
                SELECT region_code FROM villages.badge WHERE :day BETWEEN valid_from_on AND valid_to_on
                UNION ALL
                SELECT region_code FROM villages.payment_place) AS helper
            WHERE region_code >= :from AND region_code < :beyond
            GROUP BY region_code
            """;
    private static final String MET = """
            SELECT DISTINCT region_code FROM villages.visit
            WHERE region_code >= :from AND region_code < :beyond AND ends_on > :since
            """;

    private final JdbcClient sql;

    NearbyStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many there are, by village or by district. */
    Map<RegionCode, Long> helpers(RegionCode within, LocalDate day) {
        var helpers = new HashMap<RegionCode, Long>();
        of(HELPERS, within).param("day", day).query((ResultSet row) -> {
            helpers.put(RegionCode.of(row.getString("region_code")), row.getLong("helpers"));
        });
        return helpers;
    }

    /** Where an activity met people after a day, or is to. */
    Set<RegionCode> met(RegionCode within, LocalDate since) {
        return new HashSet<>(of(MET, within)
                .param("since", since)
                .query((row, _) -> RegionCode.of(row.getString("region_code")))
                .list());
    }

    private JdbcClient.StatementSpec of(String query, RegionCode within) {
        return sql.sql(query).param("from", within.text()).param("beyond", within.beyond());
    }
}
