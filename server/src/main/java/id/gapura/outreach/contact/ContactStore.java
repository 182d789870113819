package id.gapura.outreach.contact;

import id.gapura.database.Columns;
import id.gapura.enrolment.Codes;
import id.gapura.kernel.Jakarta;
import id.gapura.outreach.contact.Contacts.Count;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of contacts. */
final class ContactStore {
    private static final String INSERT = """
            INSERT INTO outreach.contact (subject_id, activity_id, way, day_on, subject_kind, touched_at, recorded_by)
            VALUES (:subject, :activity, :way, :day, :kind, :at, :by)
            ON CONFLICT DO NOTHING
            """;
    private static final String CARRY = """
            INSERT INTO outreach.contact (subject_id, activity_id, way, day_on, subject_kind, touched_at, recorded_by)
            SELECT :to, activity_id, way, day_on, :kind, touched_at, recorded_by
            FROM outreach.contact WHERE subject_id = :from
            ON CONFLICT DO NOTHING
            """;
    private static final String FOLLOW = """
            INSERT INTO outreach.followed (attempt_id, prospect_id, followed_at) VALUES (:attempt, :prospect, :at)
            ON CONFLICT DO NOTHING
            """;
    private static final String FOLLOWED = """
            SELECT prospect_id FROM outreach.followed WHERE attempt_id = :attempt ORDER BY prospect_id
            """;
    private static final String BEING_ENROLLED = """
            SELECT f.prospect_id, min(f.followed_at) AS since
            FROM outreach.followed f
            JOIN outreach.attempt_under_way a USING (attempt_id)
            WHERE f.prospect_id = ANY (:prospects::uuid[])
            GROUP BY f.prospect_id
            """;
    private static final String FOLLOWING = """
            SELECT DISTINCT attempt_id FROM outreach.followed
            WHERE prospect_id = ANY (:prospects::uuid[]) ORDER BY attempt_id
            """;
    private static final String OF = """
            SELECT subject_id, activity_id, way, touched_at, recorded_by FROM outreach.contact
            WHERE subject_id = ANY (:subjects::uuid[]) ORDER BY touched_at, activity_id
            """;
    /** Prospects who are still on record, each once: what brought who was merged is known of who stays too. */
    private static final String COUNTS = """
            SELECT c.activity_id, count(DISTINCT c.subject_id) FILTER (WHERE c.subject_kind = 'attempt') AS attempts,
                   count(DISTINCT c.subject_id) FILTER (WHERE c.subject_kind = 'prospect' AND p.prospect_id IS NOT NULL) AS prospects,
                   count(DISTINCT c.subject_id) FILTER (WHERE c.subject_kind = 'worker' AND w.merged_into IS NULL) AS workers
            FROM outreach.contact c
            LEFT JOIN outreach.registered w ON w.worker_id = c.subject_id
            LEFT JOIN outreach.noted_prospect p ON p.prospect_id = c.subject_id
            WHERE c.activity_id = ANY (:ids::uuid[]) GROUP BY c.activity_id
            """;

    private final JdbcClient sql;

    ContactStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whom a contact is of. */
    enum Kind {
        WORKER,
        ATTEMPT,
        PROSPECT
    }

    void insert(UUID subject, Kind kind, Contact contact) {
        sql.sql(INSERT)
                .param("subject", subject)
                .param("activity", contact.activityId())
                .param("way", contact.way().code())
                .param("day", Jakarta.day(contact.at()))
                .param("kind", Codes.of(kind))
                .param("at", contact.at().atOffset(ZoneOffset.UTC))
                .param("by", contact.by())
                .update();
    }

    /** Writes what is known of somebody for another record of the same person too. */
    void carry(UUID from, UUID to, Kind kind) {
        sql.sql(CARRY)
                .param("from", from)
                .param("to", to)
                .param("kind", Codes.of(kind))
                .update();
    }

    /** An attempt enrols a prospect. */
    void follow(UUID attempt, UUID prospect, Instant at) {
        sql.sql(FOLLOW)
                .param("attempt", attempt)
                .param("prospect", prospect)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The prospects that an attempt enrols: one, but for a slip. */
    List<UUID> followed(UUID attempt) {
        return sql.sql(FOLLOWED)
                .param("attempt", attempt)
                .query((row, _) -> row.getObject("prospect_id", UUID.class))
                .list();
    }

    /** Since when those of some prospects are being enrolled whose attempts have not ended. */
    Map<UUID, Instant> beingEnrolled(Collection<UUID> prospects) {
        var since = new HashMap<UUID, Instant>();
        sql.sql(BEING_ENROLLED)
                .param("prospects", Columns.texts(List.copyOf(prospects), id -> id))
                .query((RowCallbackHandler) row -> since.put(
                        row.getObject("prospect_id", UUID.class),
                        row.getObject("since", OffsetDateTime.class).toInstant()));
        return since;
    }

    /** The attempts that enrol one of some prospects. */
    List<UUID> following(List<UUID> prospects) {
        return sql.sql(FOLLOWING)
                .param("prospects", Columns.texts(prospects, id -> id))
                .query((row, _) -> row.getObject("attempt_id", UUID.class))
                .list();
    }

    Map<UUID, List<Contact>> of(Collection<UUID> subjects) {
        var known = new HashMap<UUID, List<Contact>>();
        sql.sql(OF)
                .param("subjects", Columns.texts(List.copyOf(subjects), id -> id))
                .query((RowCallbackHandler)
                        row -> known.computeIfAbsent(row.getObject("subject_id", UUID.class), _ -> new ArrayList<>())
                                .add(contact(row)));
        return known;
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                row.getObject("activity_id", UUID.class),
                Way.of(row.getString("way")),
                row.getObject("touched_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"));
    }

    Map<UUID, Count> counts(Collection<UUID> activities) {
        var counts = new HashMap<UUID, Count>();
        sql.sql(COUNTS)
                .param("ids", Columns.texts(List.copyOf(activities), id -> id))
                .query((RowCallbackHandler) row -> counts.put(
                        row.getObject("activity_id", UUID.class),
                        new Count(row.getInt("attempts"), row.getInt("prospects"), row.getInt("workers"))));
        return counts;
    }
}
