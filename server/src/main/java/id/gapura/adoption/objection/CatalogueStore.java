package id.gapura.adoption.objection;

import id.gapura.adoption.Obstacle;
import id.gapura.adoption.objection.Objection.Entry;
import id.gapura.adoption.objection.Objection.Reply;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of the catalogue of objections. */
final class CatalogueStore {
    private static final String OBJECTIONS = """
            SELECT o.objection_id AS id, o.obstacle, o.version, o.retired_at, w.indonesian, w.english, w.javanese, w.sundanese
            FROM adoption.objection o
            JOIN adoption.wording w ON w.subject_id = o.objection_id AND w.version = o.version
            ORDER BY o.place, o.objection_id
            """;
    private static final String REPLIES = """
            SELECT r.reply_id AS id, r.objection_id, r.version, r.retired_at, w.indonesian, w.english, w.javanese, w.sundanese
            FROM adoption.reply r
            JOIN adoption.wording w ON w.subject_id = r.reply_id AND w.version = r.version
            ORDER BY r.place, r.reply_id
            """;
    private static final String INSERT_OBJECTION = """
            INSERT INTO adoption.objection (objection_id, place, obstacle)
            SELECT :id, coalesce(max(place), -1) + 1, :obstacle FROM adoption.objection
            """;
    private static final String INSERT_REPLY = """
            INSERT INTO adoption.reply (reply_id, objection_id, place)
            SELECT :id, :objection, coalesce(max(place), -1) + 1 FROM adoption.reply WHERE objection_id = :objection
            """;
    private static final String INSERT_WORDING = """
            INSERT INTO adoption.wording (
                subject_id, version, indonesian, english, javanese, sundanese, written_at, written_by)
            VALUES (:id, :version, :indonesian, :english, :javanese, :sundanese, :at, :by)
            """;
    private static final List<String> RAISE = List.of(
            "UPDATE adoption.objection SET version = version + 1 WHERE objection_id = :id AND version = :version",
            "UPDATE adoption.reply SET version = version + 1 WHERE reply_id = :id AND version = :version");
    private static final List<String> RETIRE = List.of(
            "UPDATE adoption.objection SET retired_at = :at WHERE objection_id = :id",
            "UPDATE adoption.reply SET retired_at = :at WHERE reply_id = :id");

    private final JdbcClient sql;

    CatalogueStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** A reply, and to what. */
    private record Given(UUID objectionId, Reply reply) {}

    List<Objection> list() {
        var replies = sql
                .sql(REPLIES)
                .query((row, _) -> new Given(row.getObject("objection_id", UUID.class), new Reply(entry(row))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Given::objectionId, Collectors.mapping(Given::reply, Collectors.toList())));
        return sql.sql(OBJECTIONS)
                .query((row, _) -> {
                    var entry = entry(row);
                    var obstacle = Obstacle.valueOf(row.getString("obstacle").toUpperCase(Locale.ROOT));
                    return new Objection(entry, obstacle, replies.getOrDefault(entry.id(), List.of()));
                })
                .list();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new Tongues(
                        row.getString("indonesian"),
                        row.getString("english"),
                        row.getString("javanese"),
                        row.getString("sundanese")),
                row.getObject("retired_at") != null);
    }

    void insertObjection(UUID id, Obstacle obstacle) {
        sql.sql(INSERT_OBJECTION)
                .param("id", id)
                .param("obstacle", obstacle.code())
                .update();
    }

    void insertReply(UUID id, UUID objection) {
        sql.sql(INSERT_REPLY).param("id", id).param("objection", objection).update();
    }

    void insertWording(UUID id, int version, Tongues words, Instant at, String by) {
        sql.sql(INSERT_WORDING)
                .param("id", id)
                .param("version", version)
                .param("indonesian", words.indonesian())
                .param("english", words.english())
                .param("javanese", words.javanese())
                .param("sundanese", words.sundanese())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /** Whether the version was the current one, so that the next may be written. */
    boolean raise(UUID id, int version) {
        return RAISE.stream()
                        .mapToInt(statement -> sql.sql(statement)
                                .param("id", id)
                                .param("version", version)
                                .update())
                        .sum()
                == 1;
    }

    /** Since when it is offered no more; empty for one that is. */
    void retire(UUID id, Optional<Instant> at) {
        for (var statement : RETIRE) {
            sql.sql(statement)
                    .param("id", id)
                    .param("at", at.map(one -> one.atOffset(ZoneOffset.UTC)).orElse(null))
                    .update();
        }
    }
}
