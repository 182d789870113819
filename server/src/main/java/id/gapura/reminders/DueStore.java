package id.gapura.reminders;

import id.gapura.database.Columns;
import id.gapura.messaging.MessagesTaken.Taken;
import id.gapura.places.RegionCode;
import id.gapura.reminders.Timing.Window;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of who is to be told, and who was. */
final class DueStore {
    /** Whoever has lapsed owes nothing. */
    private static final String PAY_THEMSELVES = "AND lapses_on > :today" + PaidFor.BY_NOBODY_ELSE;

    /** Few are, and an index knows them; another sponsor may pay longer. */
    private static final String NEAR_AN_END = """
            AND worker_id IN (SELECT e.worker_id FROM reminders.sponsorship e WHERE e.ends_on BETWEEN :from AND :to)
            """;

    private static final String NOTE = """
            INSERT INTO reminders.reminder (worker_id, occasion, due_on, region_code, message_id, noted_at)
            SELECT w, :occasion, d, r, m, :at
            FROM unnest(:workers::uuid[], :days::date[], :regions::text[], :messages::uuid[]) AS t (w, d, r, m)
            ORDER BY w
            ON CONFLICT DO NOTHING
            RETURNING worker_id
            """;
    private static final String DAYS = """
            SELECT r.worker_id, r.due_on
            FROM reminders.reminder r
            JOIN unnest(:workers::uuid[], :messages::uuid[]) AS t (worker_id, message_id) USING (worker_id, message_id)
            WHERE r.occasion = :occasion
            """;
    private static final String UNAGREED = """
            SELECT occasion, count(*) AS people FROM reminders.reminder
            WHERE message_id IS NULL AND noted_at >= :from AND noted_at < :to
              AND region_code >= :within AND region_code < :beyond
            GROUP BY occasion
            ORDER BY occasion
            """;
    private static final String NOT_TOLD = """
            SELECT occasion, noted_at FROM reminders.reminder
            WHERE worker_id = :worker AND message_id IS NULL
            ORDER BY noted_at DESC
            LIMIT :limit
            """;

    private final JdbcClient sql;

    DueStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Somebody whose day has come. */
    record Due(UUID workerId, RegionCode region, LocalDate on) {}

    /** What is asked for: whom an occasion is for today, behind somebody in the order of ids. */
    record Asked(Occasion occasion, Window window, LocalDate today, UUID after, int limit) {}

    /** The column is one of {@link Timing.Hook}. */
    private static String due(String column, String more) {
        return """
            SELECT worker_id, region_code, coalesce(:day::date, %1$s) AS due_on
            FROM reminders.member m
            WHERE %1$s BETWEEN :from AND :to AND worker_id > :after %2$s
              AND NOT EXISTS (
                  SELECT FROM reminders.reminder r
                  WHERE r.worker_id = m.worker_id AND r.occasion = :occasion AND r.due_on = coalesce(:day::date, %1$s))
            ORDER BY worker_id
            LIMIT :limit
            """.formatted(column, more);
    }

    /** Those not noted yet, in the order of their ids. */
    List<Due> find(Asked asked) {
        var window = asked.window();
        var more = switch (asked.occasion()) {
            case PAYMENT -> PAY_THEMSELVES;
            // What is not true of somebody without cover is not said to them.
            case BENEFITS, CLAIMING -> "AND protected_until_on >= :today";
            case SPONSOR_ENDS -> NEAR_AN_END;
            case LAPSE, RETURN, PAYING, MONEY -> "";
        };
        return sql.sql(due(window.hook().column(), more))
                .param("day", window.day().map(LocalDate::toString).orElse(null))
                .param("today", asked.today())
                .param("from", window.from())
                .param("to", window.to())
                .param("after", asked.after())
                .param("occasion", asked.occasion().code())
                .param("limit", asked.limit())
                .query((row, _) -> due(row))
                .list();
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                row.getObject("worker_id", UUID.class),
                RegionCode.of(row.getString("region_code")),
                row.getObject("due_on", LocalDate.class));
    }

    /**
     * That somebody is told.
     *
     * @param message empty where they do not agree to be written to
     */
    record Note(Due due, Optional<UUID> message) {}

    /** Notes each once; those that were noted just now. */
    Set<UUID> note(Occasion occasion, List<Note> notes, Instant at) {
        return sql.sql(NOTE)
                .param("occasion", occasion.code())
                .param("workers", Columns.texts(notes, note -> note.due().workerId()))
                .param("days", Columns.texts(notes, note -> note.due().on()))
                .param(
                        "regions",
                        Columns.texts(notes, note -> note.due().region().text()))
                .param("messages", Columns.texts(notes, note -> note.message().orElse(null)))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getObject("worker_id", UUID.class))
                .set();
    }

    /** On which day of theirs some messages told people of an occasion. */
    Map<UUID, LocalDate> days(Occasion occasion, List<Taken> messages) {
        var days = new HashMap<UUID, LocalDate>();
        sql.sql(DAYS)
                .param("occasion", occasion.code())
                .param("workers", Columns.texts(messages, Taken::workerId))
                .param("messages", Columns.texts(messages, Taken::messageId))
                .query((ResultSet row) -> {
                    days.put(row.getObject("worker_id", UUID.class), row.getObject("due_on", LocalDate.class));
                });
        return days;
    }

    List<Reminders.Unagreed> unagreed(RegionCode within, Instant from, Instant to) {
        return sql.sql(UNAGREED)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("within", within.text())
                .param("beyond", within.beyond())
                .query((row, _) ->
                        new Reminders.Unagreed(Occasion.of(row.getString("occasion")), row.getLong("people")))
                .list();
    }

    List<Reminders.NotTold> notTold(UUID workerId, int limit) {
        return sql.sql(NOT_TOLD)
                .param("worker", workerId)
                .param("limit", limit)
                .query((row, _) -> new Reminders.NotTold(
                        Occasion.of(row.getString("occasion")),
                        row.getObject("noted_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
