package id.gapura.adoption.cohort;

import id.gapura.database.Proof;
import java.sql.ResultSet;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every member is counted as the base records say, and cohorts are what counting the members gives. */
final class CohortProof implements Proof {
    private static final String MEMBERS = """
            SELECT DISTINCT person_id FROM (
                (SELECT * FROM adoption.joined_member EXCEPT SELECT * FROM adoption.joiner)
                UNION ALL
                (SELECT * FROM adoption.joiner EXCEPT SELECT * FROM adoption.joined_member)) different
            ORDER BY 1
            """;
    private static final String COHORTS = """
            WITH counted AS (
                SELECT region_code, door, date_trunc('month', joined_on)::date AS month_on, count(*) AS joined,
                    count(*) FILTER (WHERE kept_three) AS kept_three, count(*) FILTER (WHERE kept_six) AS kept_six,
                    count(*) FILTER (WHERE kept_twelve) AS kept_twelve
                FROM adoption.joiner GROUP BY 1, 2, 3),
            stored AS (
                SELECT region_code, door, month_on, joined, kept_three, kept_six, kept_twelve FROM adoption.cohort
                WHERE (joined, kept_three, kept_six, kept_twelve) <> (0, 0, 0, 0))
            SELECT DISTINCT region_code, door, month_on FROM (
                (SELECT * FROM counted EXCEPT SELECT * FROM stored)
                UNION ALL
                (SELECT * FROM stored EXCEPT SELECT * FROM counted)) different
            ORDER BY 1, 2, 3
            """;

    private final JdbcClient sql;

    CohortProof(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "cohorts of members";
    }

    @Override
    public void run(Consumer<String> difference) {
        sql.sql(MEMBERS).query((ResultSet row) -> {
            difference.accept("member " + row.getString("person_id") + ": not counted in their cohort as they are");
        });
        sql.sql(COHORTS).query((ResultSet row) -> {
            difference.accept("region " + row.getString("region_code") + ", door " + row.getString("door")
                    + ", joined in the month of " + row.getString("month_on")
                    + ": not what counting its members gives");
        });
    }
}
