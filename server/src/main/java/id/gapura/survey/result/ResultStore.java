package id.gapura.survey.result;

import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of counts of answers. */
final class ResultStore {
    private static final int MOST_WORDS = 30;

    private static final String IS_WANTED = """
            (region_code >= :from AND region_code < :beyond AND (:livelihood = '' OR livelihood = :livelihood)
                AND (:stage = '' OR coalesce(stage, '') = :stage))
            """;
    private static final String COUNTS = """
            SELECT i.region_code, i.livelihood, s.question_id, s.value, count(*) FILTER (WHERE i.is_wanted) AS chosen,
                   count(*) FILTER (WHERE i.is_wanted AND s.place = 0) AS people,
                   count(*) FILTER (WHERE NOT i.is_wanted AND s.place = 0) AS others
            FROM (SELECT *, %s AS is_wanted FROM survey.asked WHERE round_id = :round) i
            JOIN survey.said s USING (round_id, interview_id)
            GROUP BY i.region_code, i.livelihood, s.question_id, s.value
            """.formatted(IS_WANTED);
    private static final String WORDS = """
            SELECT words FROM (
                SELECT s.words, md5(i.interview_id::text) AS mixed, count(*) OVER () AS people
                FROM survey.asked i JOIN survey.said s USING (round_id, interview_id)
                WHERE i.round_id = :round AND s.question_id = :question AND %s) said
            WHERE people >= :least
            ORDER BY mixed
            LIMIT :most
            """.formatted(IS_WANTED);

    private final JdbcClient sql;

    ResultStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * How often a value was said in one place by people of one livelihood.
     *
     * @param chosen by those asked for; {@code people} are those of them for whom it came first
     * @param others for whom it came first, who are not asked for
     */
    record Count(
            RegionCode home,
            Livelihood livelihood,
            UUID question,
            String value,
            long chosen,
            long people,
            long others) {}

    /** Of everybody in the round, so that a part of a group can be weighed by its share of the group. */
    List<Count> counts(UUID round, Whose whose) {
        return of(COUNTS, round, whose)
                .query((row, _) -> new Count(
                        RegionCode.of(row.getString("region_code")),
                        Livelihood.find(row.getString("livelihood")).orElseThrow(),
                        row.getObject("question_id", UUID.class),
                        row.getString("value"),
                        row.getLong("chosen"),
                        row.getLong("people"),
                        row.getLong("others")))
                .list();
    }

    List<String> words(UUID round, UUID question, Whose whose) {
        return of(WORDS, round, whose)
                .param("question", question)
                .param("least", Results.LEAST)
                .param("most", MOST_WORDS)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private JdbcClient.StatementSpec of(String statement, UUID round, Whose whose) {
        return sql.sql(statement)
                .param("round", round)
                .param("from", whose.within().text())
                .param("beyond", whose.within().beyond())
                .param("livelihood", whose.livelihood().map(Livelihood::code).orElse(""))
                .param("stage", whose.stage());
    }
}
