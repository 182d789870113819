package id.gapura.adoption.cohort;

import id.gapura.adoption.cohort.Cohorts.Asked;
import id.gapura.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of cohorts. */
final class CohortStore {
    /** In the order of the key, so that two listeners that run at once never wait for each other in a circle. */
    private static final String FOLLOW = """
            WITH was AS (
                SELECT * FROM adoption.joiner WHERE person_id = ANY (:ids::uuid[])),
            now AS (
                SELECT * FROM adoption.joined_member WHERE person_id = ANY (:ids::uuid[])),
            gone AS (SELECT * FROM was EXCEPT SELECT * FROM now),
            come AS (SELECT * FROM now EXCEPT SELECT * FROM was),
            forgotten AS (
                DELETE FROM adoption.joiner
                WHERE person_id IN (SELECT person_id FROM gone EXCEPT SELECT person_id FROM come)),
            kept AS (
                INSERT INTO adoption.joiner SELECT * FROM come
                ON CONFLICT (person_id) DO UPDATE
                SET region_code = excluded.region_code, door = excluded.door, joined_on = excluded.joined_on,
                    kept_three = excluded.kept_three, kept_six = excluded.kept_six, kept_twelve = excluded.kept_twelve)
            INSERT INTO adoption.cohort AS c (region_code, door, month_on, joined, kept_three, kept_six, kept_twelve)
            SELECT region_code, door, date_trunc('month', joined_on)::date, sum(change), sum(change * kept_three::integer),
                sum(change * kept_six::integer), sum(change * kept_twelve::integer)
            FROM (SELECT *, 1 AS change FROM come UNION ALL SELECT *, -1 FROM gone) changed
            GROUP BY 1, 2, 3
            ORDER BY 1, 2, 3
            ON CONFLICT (region_code, door, month_on) DO UPDATE
            SET joined = c.joined + excluded.joined, kept_three = c.kept_three + excluded.kept_three,
                kept_six = c.kept_six + excluded.kept_six, kept_twelve = c.kept_twelve + excluded.kept_twelve
            """;

    private static final String SUMS = """
            SELECT %s AS key, month_on, sum(joined)::bigint AS joined, sum(kept_three)::bigint AS kept_three,
                sum(kept_six)::bigint AS kept_six, sum(kept_twelve)::bigint AS kept_twelve
            FROM %s
            WHERE region_code >= :from AND region_code < :beyond AND (:door = '' OR door = :door)
                AND month_on BETWEEN :first AND :last
            GROUP BY 1, 2
            HAVING sum(joined) > 0
            """;
    /** Those who came by some campaigns before they joined, one by one. */
    private static final String TOUCHED = """
            (SELECT t.campaign_id, j.region_code, j.door, date_trunc('month', j.joined_on)::date AS month_on, 1 AS joined,
                j.kept_three::integer AS kept_three, j.kept_six::integer AS kept_six, j.kept_twelve::integer AS kept_twelve
            FROM adoption.touched t
            JOIN adoption.joiner j USING (person_id)
            WHERE t.campaign_id = ANY (:campaigns::uuid[]) AND t.first_on <= j.joined_on) AS touched
            """;

    private static final String ALL = SUMS.formatted("door", "adoption.cohort");
    private static final String OF_A_CAMPAIGN = SUMS.formatted("door", TOUCHED);
    private static final String BY_CAMPAIGN = SUMS.formatted("campaign_id::text", TOUCHED);

    private final JdbcClient sql;

    CohortStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Members of one key who joined in one month, and how many of them paid each later month. */
    record Row(String key, YearMonth month, long joined, Map<After, Long> kept) {}

    void follow(Collection<UUID> people) {
        sql.sql(FOLLOW)
                .param("ids", Columns.texts(List.copyOf(people), id -> id))
                .update();
    }

    /** By the codes of doors. */
    List<Row> rows(Asked asked) {
        return asked.campaign()
                .map(campaign -> of(OF_A_CAMPAIGN, asked, List.of(campaign)))
                .orElseGet(() -> of(ALL, asked, List.of()));
    }

    /** By the ids of campaigns. */
    List<Row> rows(Asked asked, Collection<UUID> campaigns) {
        return of(BY_CAMPAIGN, asked, campaigns);
    }

    private List<Row> of(String statement, Asked asked, Collection<UUID> campaigns) {
        return sql.sql(statement)
                .param("campaigns", Columns.texts(List.copyOf(campaigns), id -> id))
                .param("from", asked.within().text())
                .param("beyond", asked.within().beyond())
                .param("door", asked.door())
                .param("first", asked.first().atDay(1))
                .param("last", asked.last().atDay(1))
                .query((row, _) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("key"),
                YearMonth.from(row.getObject("month_on", LocalDate.class)),
                row.getLong("joined"),
                Map.of(
                        After.THREE, row.getLong("kept_three"),
                        After.SIX, row.getLong("kept_six"),
                        After.TWELVE, row.getLong("kept_twelve")));
    }
}
