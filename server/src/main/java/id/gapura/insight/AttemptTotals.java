package id.gapura.insight;

import id.gapura.database.Columns;
import id.gapura.enrolment.attempts.AttemptsMoved.Move;
import id.gapura.insight.SuccessRate.Span;
import id.gapura.places.RegionCode;
import java.sql.ResultSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of how many attempts stand where. */
final class AttemptTotals {
    /** In the order of the key, so that two listeners that run at once never wait for each other in a circle. */
    private static final String ADD = """
            INSERT INTO insight.attempt_total AS a (region_code, week_on, door, state, attempts)
            SELECT r, w, d, s, sum(c)
            FROM unnest(:regions::text[], :weeks::date[], :doors::text[], :states::text[], :changes::bigint[])
                AS t (r, w, d, s, c)
            GROUP BY r, w, d, s
            ORDER BY r, w, d, s
            ON CONFLICT (region_code, week_on, door, state) DO UPDATE SET attempts = a.attempts + excluded.attempts
            """;

    private static final String SUMS = """
            SELECT %s AS key, state, sum(attempts)::bigint AS attempts
            FROM insight.attempt_total
            WHERE region_code >= :from AND region_code < :beyond AND week_on BETWEEN :first AND :last
            GROUP BY 1, 2
            HAVING sum(attempts) > 0
            ORDER BY 1
            """;
    private static final String OF_ALL = SUMS.formatted("''");
    private static final String BY_DOOR = SUMS.formatted("door");
    private static final String BY_WEEK = SUMS.formatted("week_on::text");
    private static final String BY_PLACE = SUMS.formatted("left(region_code, :width)");

    private final JdbcClient sql;

    AttemptTotals(JdbcClient sql) {
        this.sql = sql;
    }

    void add(List<Move> moves) {
        sql.sql(ADD)
                .param("regions", Columns.texts(moves, Move::region))
                .param("weeks", Columns.texts(moves, Move::weekOn))
                .param("doors", Columns.texts(moves, Move::door))
                .param("states", Columns.texts(moves, Move::state))
                .param("changes", Columns.longs(moves, Move::change))
                .update();
    }

    SuccessRate all(RegionCode within, Span span) {
        return rates(asked(OF_ALL, within, span)).getOrDefault("", SuccessRate.NONE);
    }

    Map<String, SuccessRate> byDoor(RegionCode within, Span span) {
        return rates(asked(BY_DOOR, within, span));
    }

    Map<String, SuccessRate> byWeek(RegionCode within, Span span) {
        return rates(asked(BY_WEEK, within, span));
    }

    /** By the first characters of the codes of places. */
    Map<String, SuccessRate> byPlace(RegionCode within, int width, Span span) {
        return rates(asked(BY_PLACE, within, span).param("width", width));
    }

    private JdbcClient.StatementSpec asked(String statement, RegionCode within, Span span) {
        return sql.sql(statement)
                .param("from", within.text())
                .param("beyond", within.beyond())
                .param("first", span.firstWeekOn())
                .param("last", span.lastWeekOn());
    }

    private static Map<String, SuccessRate> rates(JdbcClient.StatementSpec asked) {
        var rates = new LinkedHashMap<String, SuccessRate>();
        asked.query((ResultSet row) -> {
            var one = SuccessRate.of(row.getString("state"), row.getLong("attempts"));
            rates.merge(row.getString("key"), one, SuccessRate::plus);
        });
        return rates;
    }
}
