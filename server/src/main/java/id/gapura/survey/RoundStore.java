package id.gapura.survey;

import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.survey.Round.Plan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** SQL of rounds and their samples. */
final class RoundStore {
    private static final String INSERT = """
            INSERT INTO survey.round (round_id, survey_id, version, number, from_on, to_on, created_by, created_at)
            VALUES (:id, :survey, :version, :number, :from, :to, :by, :at)
            """;
    private static final String INSERT_STRATUM = """
            INSERT INTO survey.stratum (round_id, region_code, livelihood, wanted, people)
            VALUES (:id, :region, :livelihood, :wanted, :people)
            """;
    private static final String COLUMNS = """
            SELECT r.round_id, r.survey_id, r.version, r.number, r.from_on, r.to_on, r.withdrawn_at,
                   s.region_code, s.livelihood, s.wanted, s.people
            FROM survey.round r JOIN survey.stratum s USING (round_id)
            """;
    private static final String ORDER = " ORDER BY r.survey_id, r.number, s.region_code, s.livelihood";
    private static final String FIND = COLUMNS + "WHERE r.round_id = :id" + ORDER;
    private static final String OF = COLUMNS + "WHERE r.survey_id = :survey" + ORDER;
    private static final String BETWEEN =
            COLUMNS + "WHERE r.to_on >= :from AND r.from_on <= :to AND r.withdrawn_at IS NULL" + ORDER;
    private static final String CHANGE = "UPDATE survey.round SET from_on = :from, to_on = :to WHERE round_id = :id";
    private static final List<String> DELETE_SAMPLE = List.of(
            "DELETE FROM survey.stratum WHERE round_id = :id",
            "DELETE FROM survey.drawn WHERE round_id = :id",
            "DELETE FROM survey.drawn_part WHERE round_id = :id",
            "DELETE FROM survey.draw WHERE round_id = :id");
    private static final String WITHDRAW =
            "UPDATE survey.round SET withdrawn_at = :at, withdrawn_by = :by WHERE round_id = :id";

    private final JdbcClient sql;

    RoundStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(Round round, String actor, Instant at) {
        sql.sql(INSERT)
                .param("id", round.id())
                .param("survey", round.surveyId())
                .param("version", round.version())
                .param("number", round.number())
                .param("from", round.plan().from())
                .param("to", round.plan().to())
                .param("by", actor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        insertSample(round.id(), round.plan());
    }

    private void insertSample(UUID round, Plan plan) {
        for (var one : plan.sample()) {
            sql.sql(INSERT_STRATUM)
                    .param("id", round)
                    .param("region", one.region().text())
                    .param("livelihood", one.segment().map(Livelihood::code).orElse(""))
                    .param("wanted", one.wanted())
                    .param("people", one.people())
                    .update();
        }
    }

    /** A sample that was drawn by lot is none of the new plan. */
    void change(UUID round, Plan plan) {
        sql.sql(CHANGE)
                .param("id", round)
                .param("from", plan.from())
                .param("to", plan.to())
                .update();
        for (var delete : DELETE_SAMPLE) {
            sql.sql(delete).param("id", round).update();
        }
        insertSample(round, plan);
    }

    void withdraw(UUID round, String actor, Instant at) {
        sql.sql(WITHDRAW)
                .param("id", round)
                .param("by", actor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Round> find(UUID id) {
        return rounds(sql.sql(FIND).param("id", id)).stream().findFirst();
    }

    List<Round> of(UUID survey) {
        return rounds(sql.sql(OF).param("survey", survey));
    }

    /** Those that were not withdrawn. */
    List<Round> between(LocalDate from, LocalDate to) {
        return rounds(sql.sql(BETWEEN).param("from", from).param("to", to));
    }

    /** A row for each part of a sample. */
    private static List<Round> rounds(StatementSpec query) {
        Map<UUID, Round> found = new LinkedHashMap<>();
        query.query((RowCallbackHandler)
                row -> found.merge(row.getObject("round_id", UUID.class), round(row), RoundStore::withSampleOf));
        return List.copyOf(found.values());
    }

    private static Round withSampleOf(Round one, Round more) {
        var sample = new ArrayList<>(one.plan().sample());
        sample.addAll(more.plan().sample());
        var plan = new Plan(one.plan().from(), one.plan().to(), sample);
        return new Round(one.id(), one.surveyId(), one.version(), one.number(), plan, one.withdrawnAt());
    }

    private static Round round(ResultSet row) throws SQLException {
        var stratum = new Stratum(
                RegionCode.of(row.getString("region_code")),
                Livelihood.find(row.getString("livelihood")),
                row.getInt("wanted"),
                row.getInt("people"));
        return new Round(
                row.getObject("round_id", UUID.class),
                row.getObject("survey_id", UUID.class),
                row.getInt("version"),
                row.getInt("number"),
                new Plan(
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("to_on", LocalDate.class),
                        List.of(stratum)),
                Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
