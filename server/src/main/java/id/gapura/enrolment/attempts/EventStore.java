package id.gapura.enrolment.attempts;

import id.gapura.database.Columns;
import id.gapura.enrolment.attempts.AttemptEvent.Note;
import id.gapura.kernel.Ids;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of what happened to attempts. */
final class EventStore {
    private static final String INSERT = """
            INSERT INTO enrolment.attempt_event (attempt_id, event_id, at, actor, kind, detail)
            VALUES (:attempt, :id, :at, :actor, :kind, :detail)
            """;
    private static final String INSERT_ALL = """
            INSERT INTO enrolment.attempt_event (attempt_id, event_id, at, actor, kind, detail)
            SELECT a, e, :at, w, k, d
            FROM unnest(:attempts::uuid[], :ids::uuid[], :actors::text[], :kinds::text[], :details::text[])
                AS t (a, e, w, k, d)
            """;
    private static final String OF_ATTEMPT = """
            SELECT at, actor, kind, detail FROM enrolment.attempt_event
            WHERE attempt_id = :attempt
            ORDER BY event_id DESC
            """;

    private final JdbcClient sql;
    private final Ids ids;

    EventStore(JdbcClient sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    void insert(UUID attempt, AttemptEvent event) {
        sql.sql(INSERT)
                .param("attempt", attempt)
                .param("id", ids.next())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("actor", event.actor())
                .param("kind", event.kind().code())
                .param("detail", event.detail())
                .update();
    }

    /** One for each of many attempts, all of one moment. */
    void insertAll(Map<UUID, Note> notes, Instant at) {
        var all = List.copyOf(notes.entrySet());
        sql.sql(INSERT_ALL)
                .param("attempts", Columns.texts(all, Map.Entry::getKey))
                .param("ids", Columns.texts(all, _ -> ids.next()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("actors", Columns.texts(all, one -> one.getValue().actor()))
                .param("kinds", Columns.texts(all, one -> one.getValue().kind().code()))
                .param("details", Columns.texts(all, one -> one.getValue().detail()))
                .update();
    }

    /** The newest first. */
    List<AttemptEvent> of(UUID attempt) {
        return sql.sql(OF_ATTEMPT)
                .param("attempt", attempt)
                .query((row, _) -> new AttemptEvent(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        AttemptEvent.Kind.of(row.getString("kind")),
                        row.getString("detail")))
                .list();
    }
}
