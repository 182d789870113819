package id.gapura.registry.livelihood;

import id.gapura.registry.livelihood.Occupation.Description;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of occupations. */
final class OccupationStore {
    private static final String INSERT = """
            INSERT INTO registry.occupation (worker_id, occupation_id, rank, livelihood, words, workplace_kind, gathering_id, place, detail,
                                      season, since_on, until_on, recorded_by, recorded_at)
            VALUES (:worker, :id, :rank, :livelihood, :words, :kind, :gathering, :place, :detail, :season::smallint[], :since,
                    :until, :by, :at)
            """;
    private static final String UPDATE = """
            UPDATE registry.occupation
            SET livelihood = :livelihood, words = :words, workplace_kind = :kind, gathering_id = :gathering, place = :place,
                detail = :detail, season = :season::smallint[], since_on = :since, rank = :rank, until_on = :until,
                recorded_by = :by, recorded_at = :at, version = version + 1
            WHERE worker_id = :worker AND occupation_id = :id
            """;
    private static final String OF_WORKER = """
            SELECT occupation_id, rank, livelihood, words, workplace_kind, gathering_id, place, detail, season, since_on, until_on, version
            FROM registry.occupation
            WHERE worker_id = :worker
            ORDER BY until_on DESC NULLS FIRST, rank, occupation_id DESC
            """;

    private static final String WORKERS = """
            SELECT DISTINCT worker_id FROM registry.occupation
            WHERE worker_id > :after AND until_on IS NULL
            ORDER BY worker_id LIMIT :limit
            """;

    private final JdbcClient sql;

    OccupationStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Who changed it, and when. */
    record By(String actor, Instant at) {}

    void insert(UUID worker, Occupation occupation, By by) {
        write(INSERT, worker, occupation, by);
    }

    void update(UUID worker, Occupation occupation, By by) {
        write(UPDATE, worker, occupation, by);
    }

    private void write(String statement, UUID worker, Occupation occupation, By by) {
        var what = occupation.what();
        var workplace = what.workplace();
        sql.sql(statement)
                .param("worker", worker)
                .param("id", occupation.id())
                .param("rank", occupation.rank())
                .param("livelihood", what.livelihood().code())
                .param("words", what.words().orElse(null))
                .param("kind", workplace.kind().code())
                .param("gathering", workplace.gathering().orElse(null))
                .param("place", workplace.place().orElse(null))
                .param("detail", workplace.detail().orElse(null))
                .param("season", months(what.season()))
                .param("since", what.since().orElse(null))
                .param("until", occupation.until().orElse(null))
                .param("by", by.actor())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String months(Season season) {
        return season.inOrder().stream()
                .map(month -> Integer.toString(month.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    List<Occupation> of(UUID worker) {
        return sql.sql(OF_WORKER)
                .param("worker", worker)
                .query((row, _) -> occupation(row))
                .list();
    }

    /** Who has an occupation that was described, in the order of their ids, after one. */
    List<UUID> workers(UUID after, int limit) {
        return sql.sql(WORKERS)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private static Occupation occupation(ResultSet row) throws SQLException {
        var workplace = new Workplace(
                Workplace.Kind.find(row.getString("workplace_kind")).orElseThrow(),
                Optional.ofNullable(row.getObject("gathering_id", UUID.class)),
                Optional.ofNullable(row.getString("place")),
                Optional.ofNullable(row.getString("detail")));
        return new Occupation(
                row.getObject("occupation_id", UUID.class),
                row.getInt("rank"),
                new Description(
                        Livelihood.find(row.getString("livelihood")).orElse(Livelihood.OTHER),
                        Optional.ofNullable(row.getString("words")),
                        workplace,
                        season(row),
                        Optional.ofNullable(row.getObject("since_on", LocalDate.class))),
                Optional.ofNullable(row.getObject("until_on", LocalDate.class)),
                row.getInt("version"));
    }

    private static Season season(ResultSet row) throws SQLException {
        return new Season(Arrays.stream((Number[]) row.getArray("season").getArray())
                .map(month -> Month.of(month.intValue()))
                .collect(Collectors.toSet()));
    }
}
