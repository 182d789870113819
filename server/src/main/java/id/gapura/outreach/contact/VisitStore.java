package id.gapura.outreach.contact;

import id.gapura.database.Columns;
import id.gapura.enrolment.Codes;
import id.gapura.outreach.contact.ContactStore.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of visits. */
final class VisitStore {
    private static final String INSERT = """
            INSERT INTO outreach.visit (subject_id, visit_id, subject_kind, outcome, activity_id, visited_at, visited_by)
            VALUES (:subject, :id, :kind, :outcome, :activity, :at, :by)
            ON CONFLICT DO NOTHING
            """;
    private static final String CARRY = """
            INSERT INTO outreach.visit (subject_id, visit_id, subject_kind, outcome, activity_id, visited_at, visited_by)
            SELECT :to, visit_id, :kind, outcome, activity_id, visited_at, visited_by
            FROM outreach.visit WHERE subject_id = :from
            ON CONFLICT DO NOTHING
            """;
    private static final String OF = """
            SELECT visit_id, outcome, activity_id, visited_at, visited_by FROM outreach.visit
            WHERE subject_id = :subject ORDER BY visited_at, visit_id
            """;
    private static final String FORGET = "DELETE FROM outreach.visit WHERE subject_id = ANY (:subjects::uuid[])";

    private final JdbcClient sql;

    VisitStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(UUID subject, Kind kind, Visit visit) {
        sql.sql(INSERT)
                .param("subject", subject)
                .param("id", visit.id())
                .param("kind", Codes.of(kind))
                .param("outcome", visit.outcome().code())
                .param("activity", visit.activityId().orElse(null))
                .param("at", visit.at().atOffset(ZoneOffset.UTC))
                .param("by", visit.by())
                .update();
    }

    /** Writes the visits to somebody for another record of the same person too. */
    void carry(UUID from, UUID to, Kind kind) {
        sql.sql(CARRY)
                .param("from", from)
                .param("to", to)
                .param("kind", Codes.of(kind))
                .update();
    }

    List<Visit> of(UUID subject) {
        return sql.sql(OF)
                .param("subject", subject)
                .query((row, _) -> visit(row))
                .list();
    }

    private static Visit visit(ResultSet row) throws SQLException {
        return new Visit(
                row.getObject("visit_id", UUID.class),
                VisitOutcome.of(row.getString("outcome")),
                Optional.ofNullable(row.getObject("activity_id", UUID.class)),
                row.getObject("visited_at", OffsetDateTime.class).toInstant(),
                row.getString("visited_by"));
    }

    void forget(Collection<UUID> subjects) {
        sql.sql(FORGET)
                .param("subjects", Columns.texts(List.copyOf(subjects), id -> id))
                .update();
    }
}
