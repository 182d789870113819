package id.gapura.insight;

import id.gapura.database.Proof;
import java.sql.ResultSet;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The totals of attempts are what counting the attempts and the imported rosters gives. */
final class AttemptTotalsProof implements Proof {
    private static final String DIFFERENCES = """
            WITH counted AS (
                SELECT region_code, week_on, door, state, sum(attempts)::bigint AS attempts
                FROM insight.attempt_standing
                GROUP BY 1, 2, 3, 4)
            SELECT region_code, week_on, door, state, coalesce(t.attempts, 0) AS stored, coalesce(c.attempts, 0) AS counted
            FROM (SELECT * FROM insight.attempt_total WHERE attempts <> 0) t
            FULL JOIN counted c USING (region_code, week_on, door, state)
            WHERE coalesce(t.attempts, 0) <> coalesce(c.attempts, 0)
            ORDER BY 1, 2, 3, 4
            """;

    private final JdbcClient sql;

    AttemptTotalsProof(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "enrolment success by place, week and door";
    }

    @Override
    public void run(Consumer<String> difference) {
        sql.sql(DIFFERENCES).query((ResultSet row) -> {
            difference.accept("region " + row.getString("region_code") + ", week of " + row.getString("week_on") + ", "
                    + row.getString("door") + ", " + row.getString("state") + ": stored " + row.getLong("stored")
                    + ", counted " + row.getLong("counted"));
        });
    }
}
