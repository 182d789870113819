package id.gapura.survey.result;

import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of counts of answers. */
final class ResultStore {
    private static final int MOST_WORDS = 30;

    private static final String COUNTS = """
            SELECT i.region_code, i.livelihood, s.question_id, s.value, count(*) AS chosen,
                   count(*) FILTER (WHERE s.place = 0) AS people
            FROM survey.interview i JOIN survey.said s USING (round_id, interview_id)
            WHERE i.round_id = :round AND i.region_code >= :from AND i.region_code < :beyond
            GROUP BY i.region_code, i.livelihood, s.question_id, s.value
            """;
    private static final String WORDS = """
            SELECT words FROM (
                SELECT s.words, md5(i.interview_id::text) AS mixed, count(*) OVER () AS people
                FROM survey.interview i JOIN survey.said s USING (round_id, interview_id)
                WHERE i.round_id = :round AND s.question_id = :question
                    AND i.region_code >= :from AND i.region_code < :beyond) said
            WHERE people >= :least
            ORDER BY mixed
            LIMIT :most
            """;

    private final JdbcClient sql;

    ResultStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** How often a value was said in one place by people of one livelihood, and for how many of them it came first. */
    record Count(RegionCode home, Livelihood livelihood, UUID question, String value, long chosen, long people) {}

    List<Count> counts(UUID round, RegionCode within) {
        return sql.sql(COUNTS)
                .param("round", round)
                .param("from", within.text())
                .param("beyond", within.beyond())
                .query((row, _) -> new Count(
                        RegionCode.of(row.getString("region_code")),
                        Livelihood.find(row.getString("livelihood")).orElseThrow(),
                        row.getObject("question_id", UUID.class),
                        row.getString("value"),
                        row.getLong("chosen"),
                        row.getLong("people")))
                .list();
    }

    List<String> words(UUID round, UUID question, RegionCode within) {
        return sql.sql(WORDS)
                .param("round", round)
                .param("question", question)
                .param("from", within.text())
                .param("beyond", within.beyond())
                .param("least", Results.LEAST)
                .param("most", MOST_WORDS)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
