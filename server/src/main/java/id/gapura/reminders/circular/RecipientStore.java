package id.gapura.reminders.circular;

import id.gapura.database.Columns;
import id.gapura.messaging.MessagesTaken.Taken;
import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.reminders.PaidFor;
import id.gapura.reminders.circular.Circular.Audience;
import id.gapura.reminders.circular.Results.Said;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of whom a circular is for, and of who was written to. */
final class RecipientStore {
    static final UUID FIRST = new UUID(0, 0);

    private static final String OF_PLACE = """
            SELECT worker_id FROM reminders.circular_member m
            WHERE region_code >= :within AND region_code < :beyond AND (:segment = '' OR segment = :segment)
              AND worker_id > :after AND %s
            """;
    private static final String COVERED_NOW = "run_from_on <= :to AND protected_until_on >= :to";
    private static final String IN_ORDER = "ORDER BY worker_id LIMIT :limit";
    private static final String NOT_NOTED = """
            AND NOT EXISTS (
                SELECT FROM reminders.circular_recipient r
                WHERE r.worker_id = m.worker_id AND r.circular_id = :circular)
            """;
    private static final String NOTE = """
            INSERT INTO reminders.circular_recipient (worker_id, circular_id, message_id, phone_index, reason, noted_at)
            SELECT w, :circular, m, p, r, :at
            FROM unnest(:workers::uuid[], :messages::uuid[], :phones::uuid[], :reasons::text[]) AS t (w, m, p, r)
            ORDER BY w
            ON CONFLICT DO NOTHING
            RETURNING worker_id
            """;
    private static final String SAID = """
            UPDATE reminders.circular_recipient r SET said_at = :at
            FROM unnest(:workers::uuid[], :messages::uuid[]) AS t (w, m)
            WHERE r.worker_id = t.w AND r.circular_id = :circular AND r.message_id = t.m AND r.said_at IS NULL
            RETURNING r.worker_id
            """;
    private static final String REASONS = """
            SELECT reason, count(*) AS people FROM reminders.circular_recipient
            WHERE circular_id = :circular AND reason <> ''
            GROUP BY reason
            """;
    private static final String EFFECT = """
            SELECT count(*) AS people, count(*) FILTER (WHERE stopped) AS stopped, count(*) FILTER (WHERE paid) AS paid
            FROM reminders.circular_effect WHERE circular_id = :circular
            """;

    private final JdbcClient sql;

    RecipientStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Why no message is made for somebody. */
    enum Reason {
        NONE(""),
        NO_PHONE("no-phone"),
        NO_CONSENT("no-consent");

        private final String code;

        Reason(String code) {
            this.code = code;
        }
    }

    /**
     * Who is asked for, in one place.
     *
     * @param from the first date that counts, of a series; the day itself otherwise
     * @param to the last
     */
    record Asked(RegionCode place, Audience audience, LocalDate from, LocalDate to) {}

    /** All of them after one, in the order of their ids. */
    List<UUID> find(Asked asked, UUID after, int limit) {
        return of(OF_PLACE + IN_ORDER, asked, after, limit)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** The same without those whom a circular was noted for. */
    List<UUID> findNew(UUID circular, Asked asked, UUID after, int limit) {
        return of(OF_PLACE + NOT_NOTED + IN_ORDER, asked, after, limit)
                .param("circular", circular)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private JdbcClient.StatementSpec of(String statement, Asked asked, UUID after, int limit) {
        return sql.sql(statement.formatted(who(asked.audience().whom())))
                .param("within", asked.place().text())
                .param("beyond", asked.place().beyond())
                .param(
                        "segment",
                        asked.audience().segment().map(Livelihood::code).orElse(""))
                .param("from", asked.from())
                .param("to", asked.to())
                .param("day", asked.to())
                .param("after", after)
                .param("limit", limit);
    }

    private static String who(Whom whom) {
        return switch (whom) {
            case EVERYBODY -> "true";
            case UNPAID -> "protected_until_on IS NULL";
            case COVERED -> COVERED_NOW;
            case STAYED -> COVERED_NOW + " AND stage = 'confirmation'";
            case ARREARS -> "protected_until_on < :to AND lapses_on > :to" + PaidFor.BY_NOBODY_ELSE;
            case LAPSED -> "lapses_on <= :to";
            case JOINED -> "registered_on BETWEEN :from AND :to";
            case LEFT -> "lapses_on BETWEEN :from AND :to";
        };
    }

    /** That somebody is written to, or is not and why. */
    record Note(UUID workerId, Optional<UUID> message, Optional<UUID> phone, Reason reason) {}

    /** Notes each once; those that were noted just now. */
    Set<UUID> note(UUID circular, List<Note> notes, Instant at) {
        return sql.sql(NOTE)
                .param("circular", circular)
                .param("workers", Columns.texts(notes, Note::workerId))
                .param("messages", Columns.texts(notes, note -> note.message().orElse(null)))
                .param("phones", Columns.texts(notes, note -> note.phone().orElse(null)))
                .param("reasons", Columns.texts(notes, note -> note.reason().code))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getObject("worker_id", UUID.class))
                .set();
    }

    /** Notes that carriers took some messages; whose it was that nobody had noted. */
    List<UUID> said(UUID circular, List<Taken> messages, Instant at) {
        return sql.sql(SAID)
                .param("circular", circular)
                .param("workers", Columns.texts(messages, Taken::workerId))
                .param("messages", Columns.texts(messages, Taken::messageId))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getObject("worker_id", UUID.class))
                .list();
    }

    /** How many were not written to, by reason. */
    Map<String, Long> reasons(UUID circular) {
        var reasons = new HashMap<String, Long>();
        sql.sql(REASONS).param("circular", circular).query((ResultSet row) -> {
            reasons.put(row.getString("reason"), row.getLong("people"));
        });
        return reasons;
    }

    static long missed(Map<String, Long> reasons, Reason reason) {
        return reasons.getOrDefault(reason.code, 0L);
    }

    Said effect(UUID circular) {
        return sql.sql(EFFECT)
                .param("circular", circular)
                .query((row, _) -> new Said(row.getLong("people"), row.getLong("stopped"), row.getLong("paid")))
                .single();
    }
}
