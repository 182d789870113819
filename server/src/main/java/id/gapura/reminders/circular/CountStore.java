package id.gapura.reminders.circular;

import id.gapura.reminders.circular.Count.Missed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of counts: whom a version of a circular would reach, and how far that is counted. */
final class CountStore {
    private static final String BEGIN = """
            INSERT INTO reminders.circular_count AS c (circular_id, version, last_id, begun_at)
            VALUES (:circular, :version, :first, :at)
            ON CONFLICT (circular_id) DO UPDATE
            SET version = excluded.version, people = 0, no_phone = 0, no_consent = 0, over_cap = 0, place = 0,
                last_id = excluded.last_id, begun_at = excluded.begun_at, counted_at = NULL
            """;
    private static final String REACHED = """
            SELECT place, last_id FROM reminders.circular_count
            WHERE circular_id = :circular AND version = :version AND counted_at IS NULL
            """;
    /** Counted on only from where it was, so that of two who count one gives way. */
    private static final String ADD = """
            UPDATE reminders.circular_count
            SET people = people + :people, no_phone = no_phone + :noPhone, no_consent = no_consent + :noConsent,
                over_cap = over_cap + :overCap, place = :place, last_id = :last
            WHERE circular_id = :circular AND version = :version AND counted_at IS NULL
              AND place = :fromPlace AND last_id = :from
            """;

    private static final String FINISH = """
            UPDATE reminders.circular_count SET counted_at = :at
            WHERE circular_id = :circular AND version = :version AND place = :place AND last_id = :last
            """;
    private static final String FIND = """
            SELECT people, no_phone, no_consent, over_cap, begun_at, counted_at FROM reminders.circular_count
            WHERE circular_id = :circular AND version = :version
            """;

    private final JdbcClient sql;

    CountStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** How far a count is: in which place of its places, after whom. */
    record Mark(int place, UUID last) {}

    /** Counts from the beginning. */
    void begin(Circular circular, Instant at) {
        of(BEGIN, circular)
                .param("first", RecipientStore.FIRST)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** How far it is; empty once it is over, or of another version. */
    Optional<Mark> reached(Circular circular) {
        return of(REACHED, circular)
                .query((row, _) -> new Mark(row.getInt("place"), row.getObject("last_id", UUID.class)))
                .optional();
    }

    /** Adds some people; false if somebody else counts. */
    boolean add(Circular circular, Mark from, Mark to, long people, Missed missed) {
        return of(ADD, circular)
                        .param("people", people)
                        .param("noPhone", missed.noPhone())
                        .param("noConsent", missed.noConsent())
                        .param("overCap", missed.overCap())
                        .param("place", to.place())
                        .param("last", to.last())
                        .param("fromPlace", from.place())
                        .param("from", from.last())
                        .update()
                == 1;
    }

    void finish(Circular circular, Mark at, Instant moment) {
        of(FINISH, circular)
                .param("place", at.place())
                .param("last", at.last())
                .param("at", moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Count> find(Circular circular) {
        return of(FIND, circular).query((row, _) -> count(row)).optional();
    }

    private JdbcClient.StatementSpec of(String statement, Circular circular) {
        return sql.sql(statement).param("circular", circular.id()).param("version", circular.version());
    }

    private static Count count(ResultSet row) throws SQLException {
        return new Count(
                row.getLong("people"),
                new Missed(row.getLong("no_phone"), row.getLong("no_consent"), row.getLong("over_cap")),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("counted_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
