package id.gapura.enrolment.forgetting;

import id.gapura.database.Columns;
import id.gapura.enrolment.attempts.AttemptEvent.Kind;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL that finds attempts that are over, and empties them. */
final class ForgettingStore {
    /** Nor did a platform's refused row whose person a roster brought in. */
    private static final String MADE_NO_MEMBER = """
            SELECT attempt_id FROM enrolment.attempt AS a
            WHERE forgotten_at IS NULL AND (
                roster_id IS NOT NULL OR state <> 'enrolled' OR named_index IS NOT NULL AND asked_on IS NULL AND EXISTS (
                    SELECT FROM enrolment.attempt_event AS e WHERE e.attempt_id = a.attempt_id AND e.kind = 'row-mended'))
            """;
    /** Nothing has happened to it since. */
    private static final String QUIET = """
            AND touched_at < :before
            AND NOT EXISTS (SELECT FROM enrolment.attempt_event AS e WHERE e.attempt_id = a.attempt_id AND e.at >= :before)
            """;

    private static final String ABANDONED = MADE_NO_MEMBER + """
            AND state = 'open' AND outcome IS NULL AND due_on < :day
            """ + QUIET + """
            ORDER BY touched_at, attempt_id
            LIMIT :limit
            """;
    private static final String OVER = MADE_NO_MEMBER + """
            AND (ended_at < :before OR (state = 'open' AND outcome IS NOT NULL))
            """ + QUIET + """
            ORDER BY touched_at, attempt_id
            LIMIT :limit
            """;
    private static final String EMPTY = """
            UPDATE enrolment.attempt AS a
            SET draft_sealed = t.draft, phone_index = NULL, person_index = NULL, named_index = NULL,
                nik_index = CASE WHEN outcome = 'declined' THEN nik_index END, forgotten_at = :at
            FROM unnest(:ids::uuid[], :drafts::bytea[]) AS t (id, draft)
            WHERE a.attempt_id = t.id AND a.touched_at < :before
            RETURNING a.attempt_id
            """;
    private static final String TELL = """
            INSERT INTO enrolment.attempt_event (attempt_id, event_id, at, actor, kind, detail)
            SELECT attempt, event, :at, :actor, :kind, '' FROM unnest(:ids::uuid[], :events::uuid[]) AS t (attempt, event)
            """;
    static final String ACTOR = "system";
    private static final String NOTHING_TYPED = "{}";

    private final JdbcClient sql;
    private final Vault vault;
    private final Ids ids;

    ForgettingStore(JdbcClient sql, Vault vault, Ids ids) {
        this.sql = sql;
        this.vault = vault;
        this.ids = ids;
    }

    /** Those that nobody took care of though they should have been before a day, with nothing heard from that day on. */
    List<UUID> abandonedBefore(LocalDate day, int limit) {
        return sql.sql(ABANDONED)
                .param("day", day)
                .param("before", day.atStartOfDay(Jakarta.ZONE).toOffsetDateTime())
                .param("limit", limit)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Those that were over before a moment. */
    List<UUID> overBefore(Instant before, int limit) {
        return sql.sql(OVER)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /**
     * Takes away what was typed, and says so in what happened to each; not of one whose worker came back since a moment. Runs
     * in the caller's transaction.
     */
    void forget(List<UUID> over, Instant before, Instant at) {
        var forgotten = sql.sql(EMPTY)
                .param("ids", Columns.texts(over, id -> id))
                .param("drafts", Columns.bytes(over, id -> vault.seal(id, Field.DRAFT, NOTHING_TYPED)))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        sql.sql(TELL)
                .param("ids", Columns.texts(forgotten, id -> id))
                .param("events", Columns.texts(forgotten, _ -> ids.next()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("actor", ACTOR)
                .param("kind", Kind.FORGOTTEN.code())
                .update();
    }
}
