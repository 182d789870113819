package id.gapura.insight;

import id.gapura.database.Proof;
import java.sql.ResultSet;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The totals are what counting the members gives. */
final class TotalsProof implements Proof {
    private static final String DIFFERENCES = """
            WITH counted AS (
                SELECT region_code, coalesce(protected_until_on, DATE '0001-01-01') AS protected_until_on, count(*) AS members
                FROM insight.member_place
                GROUP BY 1, 2)
            SELECT coalesce(t.region_code, c.region_code) AS region, coalesce(t.protected_until_on, c.protected_until_on) AS day,
                   coalesce(t.members, 0) AS stored, coalesce(c.members, 0) AS counted
            FROM (SELECT * FROM insight.cover_total WHERE members <> 0) t
            FULL JOIN counted c USING (region_code, protected_until_on)
            WHERE coalesce(t.members, 0) <> coalesce(c.members, 0)
            ORDER BY 1, 2
            """;

    private final JdbcClient sql;

    TotalsProof(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "totals by place";
    }

    @Override
    public void run(Consumer<String> difference) {
        sql.sql(DIFFERENCES).query((ResultSet row) -> {
            difference.accept("region " + row.getString("region") + ", protected until " + row.getString("day")
                    + ": stored " + row.getLong("stored") + ", counted " + row.getLong("counted"));
        });
    }
}
