package id.gapura.survey.answer;

import id.gapura.database.Columns;
import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.survey.Questionnaire;
import id.gapura.survey.answer.Interview.Named;
import id.gapura.survey.question.QuestionKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of interviews. */
final class InterviewStore {
    /** What stands for free words, which have a column of their own. */
    private static final String WORDS = "words";

    private static final int AT_ONCE = 1_000;

    private static final String INSERT = """
            INSERT INTO survey.interview (
                round_id, interview_id, region_code, livelihood, respondent_id, way, taken_at, taken_by, kept_at)
            VALUES (:round, :id, :region, :livelihood, :respondent, :way, :takenAt, :by, :keptAt)
            ON CONFLICT DO NOTHING
            """;
    private static final String IS_KEPT =
            "SELECT EXISTS (SELECT FROM survey.interview WHERE round_id = :round AND interview_id = :id)";
    private static final String INSERT_SAID = """
            INSERT INTO survey.said (round_id, interview_id, question_id, place, value, words)
            SELECT :round, :id, question, place, value, words
            FROM unnest(:questions::uuid[], :places::smallint[], :values::text[], :words::text[])
                AS one (question, place, value, words)
            """;
    private static final String COUNTS = """
            SELECT region_code, livelihood, count(*) AS people FROM survey.interview
            WHERE round_id = :round AND region_code >= :from AND region_code < :beyond
            GROUP BY region_code, livelihood
            """;
    private static final String EACH = """
            SELECT i.interview_id, i.region_code, i.livelihood, s.question_id, s.value
            FROM survey.interview i JOIN survey.said s USING (round_id, interview_id)
            WHERE i.round_id = :round AND i.region_code >= :from AND i.region_code < :beyond
            ORDER BY md5(i.interview_id::text), i.interview_id, s.question_id, s.place
            """;

    private static final String UNTIE = """
            UPDATE survey.interview SET respondent_id = NULL WHERE respondent_id = :worker AND taken_at <= :until
            """;
    private static final String MOVE = """
            UPDATE survey.interview i SET respondent_id = :to
            WHERE respondent_id = :from
              AND NOT EXISTS (SELECT FROM survey.interview o WHERE o.round_id = i.round_id AND o.respondent_id = :to)
            """;

    private final JdbcClient sql;

    InterviewStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** False if it is there already, or the worker was asked in this round. */
    boolean insert(Interview interview, Instant at) {
        var respondent = interview.respondent();
        var taken = interview.taken();
        return sql.sql(INSERT)
                        .param("round", interview.roundId())
                        .param("id", interview.id())
                        .param("region", respondent.home().text())
                        .param("livelihood", respondent.livelihood().code())
                        .param(
                                "respondent",
                                respondent.named().map(Named::workerId).orElse(null))
                        .param("way", taken.way().code())
                        .param("takenAt", taken.at().atOffset(ZoneOffset.UTC))
                        .param("by", taken.by())
                        .param("keptAt", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** From now on nobody can tell that these answers were this worker's. */
    void untie(UUID worker, Instant until) {
        sql.sql(UNTIE)
                .param("worker", worker)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What a merged worker answered the one that stays answered; in a round that asked both, the merged one is untied. */
    void move(UUID from, UUID to, Instant now) {
        sql.sql(MOVE).param("from", from).param("to", to).update();
        untie(from, now);
    }

    boolean isKept(Interview interview) {
        return sql.sql(IS_KEPT)
                .param("round", interview.roundId())
                .param("id", interview.id())
                .query(Boolean.class)
                .single();
    }

    /** A row of what was said. */
    private record Row(
            UUID question,
            int place,
            String value,
            @Nullable String words) {}

    void insertSaid(Interview interview, Questionnaire questions) {
        var rows = questions.questions().stream()
                .flatMap(asked -> rows(asked.id(), asked.kind(), interview))
                .toList();
        sql.sql(INSERT_SAID)
                .param("round", interview.roundId())
                .param("id", interview.id())
                .param("questions", Columns.texts(rows, Row::question))
                .param("places", Columns.texts(rows, Row::place))
                .param("values", Columns.texts(rows, Row::value))
                .param("words", Columns.texts(rows, Row::words))
                .update();
    }

    private static Stream<Row> rows(UUID question, QuestionKind kind, Interview interview) {
        var said = interview.said().getOrDefault(question, List.of());
        return IntStream.range(0, said.size())
                .mapToObj(i -> kind == QuestionKind.TEXT
                        ? new Row(question, i, WORDS, said.get(i).strip())
                        : new Row(question, i, said.get(i), null));
    }

    /** How many were asked of one place and livelihood. */
    record Count(RegionCode home, Livelihood livelihood, long people) {}

    List<Count> counts(UUID round, RegionCode within) {
        return sql.sql(COUNTS)
                .param("round", round)
                .param("from", within.text())
                .param("beyond", within.beyond())
                .query((row, _) -> new Count(
                        RegionCode.of(row.getString("region_code")),
                        Livelihood.find(row.getString("livelihood")).orElseThrow(),
                        row.getLong("people")))
                .list();
    }

    /** Inside a transaction, so that not all of them are fetched at once. */
    void each(UUID round, RegionCode within, Consumer<Unnamed> each) {
        var gathering = new Gathering(each);
        sql.sql(EACH)
                .withFetchSize(AT_ONCE)
                .param("round", round)
                .param("from", within.text())
                .param("beyond", within.beyond())
                .query((RowCallbackHandler) gathering::row);
        gathering.end();
    }

    /** Puts rows that follow each other together. */
    private static final class Gathering {
        private record Line(UUID interview, String region, String livelihood, UUID question, String value) {}

        private final Consumer<Unnamed> each;
        private final List<Line> lines = new ArrayList<>();

        Gathering(Consumer<Unnamed> each) {
            this.each = each;
        }

        void row(ResultSet row) throws SQLException {
            var line = new Line(
                    row.getObject("interview_id", UUID.class),
                    row.getString("region_code"),
                    row.getString("livelihood"),
                    row.getObject("question_id", UUID.class),
                    row.getString("value"));
            if (!lines.isEmpty() && !lines.getFirst().interview().equals(line.interview())) {
                end();
            }
            lines.add(line);
        }

        void end() {
            if (!lines.isEmpty()) {
                var first = lines.getFirst();
                each.accept(new Unnamed(
                        RegionCode.of(first.region()),
                        Livelihood.find(first.livelihood()).orElseThrow(),
                        lines.stream()
                                .collect(Collectors.groupingBy(
                                        Line::question, Collectors.mapping(Line::value, Collectors.toList())))));
                lines.clear();
            }
        }
    }
}
