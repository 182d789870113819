package id.gapura.survey;

import id.gapura.database.Columns;
import id.gapura.places.RegionCode;
import id.gapura.survey.Survey.Plan;
import id.gapura.survey.question.Question;
import id.gapura.survey.question.QuestionKind;
import id.gapura.survey.question.Topic;
import id.gapura.survey.question.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of surveys and questions. */
final class SurveyStore {
    private static final String INSERT = """
            INSERT INTO survey.survey (survey_id, name, introduction, region_code, version, created_by, created_at)
            VALUES (:id, :name, :introduction, :region, :version, :by, :at)
            """;
    private static final String COLUMNS =
            "SELECT survey_id, name, introduction, region_code, version FROM survey.survey ";
    private static final String FIND = COLUMNS + "WHERE survey_id = :id";
    private static final String TOUCHING = COLUMNS + """
            WHERE (region_code >= :from AND region_code < :beyond) OR region_code = ANY (:around::text[])
            ORDER BY created_at DESC, survey_id
            """;
    private static final String LOCK = "SELECT version FROM survey.survey WHERE survey_id = :id FOR UPDATE";
    private static final String SET_VERSION = "UPDATE survey.survey SET version = :version WHERE survey_id = :id";
    private static final String IS_FIXED =
            "SELECT EXISTS (SELECT FROM survey.round WHERE survey_id = :id AND version = :version)";
    private static final String QUESTIONS = """
            SELECT question_id, kind, topic, wording, wording_english, options, options_english FROM survey.question
            WHERE survey_id = :id AND version = :version
            ORDER BY place
            """;
    private static final String CLEAR = "DELETE FROM survey.question WHERE survey_id = :id AND version = :version";
    private static final String ADD = """
            INSERT INTO survey.question (
                survey_id, version, question_id, place, kind, topic, wording, wording_english, options, options_english)
            VALUES (
                :id, :version, :question, :place, :kind, :topic, :wording, :english, :options::text[], :optionsEnglish::text[])
            """;

    private final JdbcClient sql;

    SurveyStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(Survey survey, String actor, Instant at) {
        sql.sql(INSERT)
                .param("id", survey.id())
                .param("name", survey.plan().name())
                .param("introduction", survey.plan().introduction())
                .param("region", survey.plan().region().text())
                .param("version", survey.version())
                .param("by", actor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Survey> find(UUID id) {
        return sql.sql(FIND).param("id", id).query((row, _) -> survey(row)).optional();
    }

    List<Survey> touching(RegionCode scope) {
        return sql.sql(TOUCHING)
                .param("from", scope.text())
                .param("beyond", scope.beyond())
                .param("around", Columns.texts(scope.path(), RegionCode::text))
                .query((row, _) -> survey(row))
                .list();
    }

    private static Survey survey(ResultSet row) throws SQLException {
        return new Survey(
                row.getObject("survey_id", UUID.class),
                new Plan(
                        row.getString("name"),
                        row.getString("introduction"),
                        RegionCode.of(row.getString("region_code"))),
                row.getInt("version"));
    }

    /** The newest version; whoever else changes the survey waits until the transaction ends. */
    int lock(UUID survey) {
        return sql.sql(LOCK).param("id", survey).query(Integer.class).single();
    }

    void setVersion(UUID survey, int version) {
        sql.sql(SET_VERSION).param("id", survey).param("version", version).update();
    }

    Questionnaire questionnaire(UUID survey, int version) {
        boolean isFixed = sql.sql(IS_FIXED)
                .param("id", survey)
                .param("version", version)
                .query(Boolean.class)
                .single();
        var questions = sql.sql(QUESTIONS)
                .param("id", survey)
                .param("version", version)
                .query((row, _) -> question(row))
                .list();
        return new Questionnaire(version, isFixed, questions);
    }

    private static Question question(ResultSet row) throws SQLException {
        var indonesian = (String[]) row.getArray("options").getArray();
        var english = (String[]) row.getArray("options_english").getArray();
        return new Question(
                row.getObject("question_id", UUID.class),
                QuestionKind.find(row.getString("kind")).orElseThrow(),
                Topic.find(row.getString("topic")).orElseThrow(),
                new Wording(row.getString("wording"), row.getString("wording_english")),
                IntStream.range(0, indonesian.length)
                        .mapToObj(i -> new Wording(indonesian[i], english[i]))
                        .toList());
    }

    void replace(UUID survey, int version, List<Question> questions) {
        sql.sql(CLEAR).param("id", survey).param("version", version).update();
        for (int place = 0; place < questions.size(); place++) {
            var one = questions.get(place);
            sql.sql(ADD)
                    .param("id", survey)
                    .param("version", version)
                    .param("question", one.id())
                    .param("place", place)
                    .param("kind", one.kind().code())
                    .param("topic", one.topic().code())
                    .param("wording", one.wording().indonesian())
                    .param("english", one.wording().english())
                    .param("options", Columns.texts(one.options(), Wording::indonesian))
                    .param("optionsEnglish", Columns.texts(one.options(), Wording::english))
                    .update();
        }
    }
}
