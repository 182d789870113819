package id.gapura.insight;

import id.gapura.database.Columns;
import id.gapura.membership.CoverMoved;
import id.gapura.places.RegionCode;
import id.gapura.places.RegionLevel;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of the totals. */
final class TotalStore {
    /** In the order of the key, so that two listeners that run at once never wait for each other in a circle. */
    private static final String ADD = """
            INSERT INTO insight.cover_total AS c (region_code, protected_until_on, members)
            SELECT r, p, m FROM unnest(:regions::text[], :ends::date[], :changes::bigint[]) AS t (r, p, m) ORDER BY r, p
            ON CONFLICT (region_code, protected_until_on) DO UPDATE SET members = c.members + excluded.members
            """;

    private static final String SUMS = """
            SELECT left(region_code, :width) AS region, sum(members)::bigint AS registered,
                   coalesce(sum(members) FILTER (WHERE protected_until_on >= :day), 0)::bigint AS protected_now
            FROM insight.cover_total
            WHERE region_code >= :from AND region_code < :beyond
            GROUP BY 1
            """;
    private static final String ENDING = """
            SELECT left(region_code, :width) AS region, sum(members)::bigint AS members
            FROM insight.cover_total
            WHERE protected_until_on = :day AND region_code >= :from AND region_code < :beyond
            GROUP BY 1
            HAVING sum(members) > 0
            """;

    private final JdbcClient sql;

    TotalStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Members of a region, and how many of them are protected. */
    record Sum(long registered, long protectedNow) {
        static final Sum NONE = new Sum(0, 0);

        Sum plus(Sum other) {
            return new Sum(registered + other.registered, protectedNow + other.protectedNow);
        }
    }

    void add(List<CoverMoved.Move> moves) {
        sql.sql(ADD)
                .param("regions", Columns.texts(moves, CoverMoved.Move::region))
                .param("ends", Columns.texts(moves, CoverMoved.Move::protectedUntil))
                .param("changes", Columns.longs(moves, CoverMoved.Move::change))
                .update();
    }

    Map<RegionCode, Sum> sums(RegionCode within, RegionLevel level, LocalDate day) {
        var sums = new HashMap<RegionCode, Sum>();
        sql.sql(SUMS)
                .param("width", level.codeLength())
                .param("day", day)
                .param("from", within.text())
                .param("beyond", within.beyond())
                .query((ResultSet row) -> {
                    sums.put(
                            RegionCode.of(row.getString("region")),
                            new Sum(row.getLong("registered"), row.getLong("protected_now")));
                });
        return sums;
    }

    Map<RegionCode, Long> ending(LocalDate day, RegionCode within, RegionLevel level) {
        var ending = new HashMap<RegionCode, Long>();
        sql.sql(ENDING)
                .param("width", level.codeLength())
                .param("day", day)
                .param("from", within.text())
                .param("beyond", within.beyond())
                .query((ResultSet row) -> {
                    ending.put(RegionCode.of(row.getString("region")), row.getLong("members"));
                });
        return ending;
    }
}
