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
            SELECT i.region_code, i.livelihood, coalesce(i.stage, '') AS stage, s.question_id, s.value,
                   count(*) AS chosen, count(*) FILTER (WHERE s.place = 0) AS people
            FROM survey.asked i JOIN survey.said s USING (round_id, interview_id)
            WHERE i.round_id = :round
            GROUP BY i.region_code, i.livelihood, i.stage, s.question_id, s.value
            """;
    private static final String WORDS = """
            SELECT s.words
            FROM survey.asked i JOIN survey.said s USING (round_id, interview_id)
            WHERE i.round_id = :round AND s.question_id = :question AND i.region_code >= :from AND i.region_code < :beyond
                AND (:livelihood = '' OR i.livelihood = :livelihood) AND (:stage = '' OR coalesce(i.stage, '') = :stage)
            ORDER BY md5(i.interview_id::text)
            LIMIT :most
            """;

    private final JdbcClient sql;

    ResultStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * How often a value was said in one place by people of one livelihood and stage.
     *
     * @param stage empty where it is unknown
     * @param people those for whom it came first
     */
    record Count(
            RegionCode home,
            Livelihood livelihood,
            String stage,
            UUID question,
            String value,
            long chosen,
            long people) {}

    /** Of everybody in the round, so that some of them can be weighed, and told, by what they leave. */
    List<Count> counts(UUID round) {
        return sql.sql(COUNTS)
                .param("round", round)
                .query((row, _) -> new Count(
                        RegionCode.of(row.getString("region_code")),
                        Livelihood.find(row.getString("livelihood")).orElseThrow(),
                        row.getString("stage"),
                        row.getObject("question_id", UUID.class),
                        row.getString("value"),
                        row.getLong("chosen"),
                        row.getLong("people")))
                .list();
    }

    /** Some of the free words to a question, in no order that tells anything. */
    List<String> words(UUID round, UUID question, Whose whose) {
        return sql.sql(WORDS)
                .param("round", round)
                .param("question", question)
                .param("from", whose.within().text())
                .param("beyond", whose.within().beyond())
                .param("livelihood", whose.livelihood().map(Livelihood::code).orElse(""))
                .param("stage", whose.stage())
                .param("most", MOST_WORDS)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
