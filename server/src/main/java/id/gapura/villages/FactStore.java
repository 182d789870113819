package id.gapura.villages;

import id.gapura.places.RegionCode;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of what is measured, by region within a district. */
final class FactStore {
    private static final String WITHIN = " WHERE region_code >= :from AND region_code < :beyond ";
    private static final String STAYED = """
            SELECT region_code, count(*) FILTER (WHERE stayed) AS reached, count(*) AS out_of
            FROM villages.member_year""" + WITHIN + "AND registered_on <= :latest GROUP BY region_code";
    private static final String FAMILIES = """
            SELECT region_code, count(*) FILTER (WHERE has_family) AS reached, count(*) AS out_of
            FROM villages.member_family""" + WITHIN + "GROUP BY region_code";
    private static final String BADGES =
            """
            SELECT region_code, count(*) AS reached, 0 AS out_of FROM villages.badge""" + WITHIN + "AND :day BETWEEN valid_from_on AND valid_to_on GROUP BY region_code";
    private static final String PAYMENT_PLACES = """
            SELECT region_code, count(*) AS reached, 0 AS out_of FROM villages.payment_place""" + WITHIN + "GROUP BY region_code";
    private static final String MEETINGS =
            """
            SELECT region_code, count(*) AS reached, 0 AS out_of FROM villages.meeting""" + WITHIN + "AND held_on > :yearBefore AND held_on <= :day GROUP BY region_code";

    private final JdbcClient sql;

    FactStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** So many of so many. */
    record Count(long reached, long outOf) {
        static final Count NONE = new Count(0, 0);

        Count plus(Count other) {
            return new Count(reached + other.reached, outOf + other.outOf);
        }
    }

    /** Of those who became members up to a day, who stayed a year. */
    Map<RegionCode, Count> stayed(RegionCode within, LocalDate latest) {
        return counts(of(STAYED, within).param("latest", latest));
    }

    Map<RegionCode, Count> families(RegionCode within) {
        return counts(of(FAMILIES, within));
    }

    Map<RegionCode, Count> badges(RegionCode within, LocalDate day) {
        return counts(of(BADGES, within).param("day", day));
    }

    Map<RegionCode, Count> paymentPlaces(RegionCode within) {
        return counts(of(PAYMENT_PLACES, within));
    }

    /** Those of the twelve months that end with a day. */
    Map<RegionCode, Count> meetings(RegionCode within, LocalDate day) {
        return counts(of(MEETINGS, within).param("day", day).param("yearBefore", day.minusYears(1)));
    }

    private JdbcClient.StatementSpec of(String query, RegionCode within) {
        return sql.sql(query).param("from", within.text()).param("beyond", within.beyond());
    }

    private static Map<RegionCode, Count> counts(JdbcClient.StatementSpec query) {
        var counts = new HashMap<RegionCode, Count>();
        query.query((ResultSet row) -> {
            counts.put(
                    RegionCode.of(row.getString("region_code")),
                    new Count(row.getLong("reached"), row.getLong("out_of")));
        });
        return counts;
    }
}
