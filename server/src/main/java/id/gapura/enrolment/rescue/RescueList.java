package id.gapura.enrolment.rescue;

import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.AttemptStore;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.followup.Reason;
import id.gapura.places.RegionCode;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The face of the rescue list. */
public final class RescueList {
    private static final String LISTED = """
            WHERE listed_on <= :today AND outcome IS NULL AND region_code >= :from AND region_code < :beyond
              AND (:reason::text IS NULL OR reason = :reason::text) AND (:door::text IS NULL OR door = :door::text)
              AND (:owner::text IS NULL OR owner = :owner::text)
            """;
    private static final String LIST = AttemptStore.COLUMNS + LISTED + """
            ORDER BY due_on, attempt_id
            LIMIT :limit OFFSET :offset
            """;
    private static final String COUNT = """
            SELECT count(*) AS listed, count(*) FILTER (WHERE due_on < :today) AS overdue FROM enrolment.attempt
            """ + LISTED;

    private static final String UNOWNED = """
            SELECT left(region_code, 5) AS place, count(*) AS attempts
            FROM enrolment.attempt
            WHERE owner = '' AND listed_on IS NOT NULL AND outcome IS NULL AND region_code >= :from AND region_code < :beyond
            GROUP BY place
            ORDER BY attempts DESC, place
            """;

    private final JdbcClient sql;
    private final AttemptStore attempts;

    RescueList(JdbcClient sql, AttemptStore attempts) {
        this.sql = sql;
        this.attempts = attempts;
    }

    /** How many there are, and how many of them are past their deadline. */
    public record Count(long listed, long overdue) {}

    /** How many of a regency wait for an officer where none may help; of the nation those whose place nobody knows. */
    public record Unowned(RegionCode place, long attempts) {}

    /** Where within a region people wait whom nobody may help, the most first. */
    public List<Unowned> unowned(RegionCode within) {
        return sql.sql(UNOWNED)
                .param("from", within.text())
                .param("beyond", within.beyond())
                .query((row, _) -> new Unowned(RegionCode.of(row.getString("place")), row.getLong("attempts")))
                .list();
    }

    /** A stretch of the list on a day, the earliest deadline first. */
    public List<Attempt> list(RescueFilter filter, LocalDate today, int offset, int limit) {
        return asked(LIST, filter, today)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> attempts.attempt(row))
                .list();
    }

    public Count count(RescueFilter filter, LocalDate today) {
        return asked(COUNT, filter, today)
                .query((row, _) -> new Count(row.getLong("listed"), row.getLong("overdue")))
                .single();
    }

    private JdbcClient.StatementSpec asked(String statement, RescueFilter filter, LocalDate today) {
        return sql.sql(statement)
                .param("today", today)
                .param("from", filter.within().text())
                .param("beyond", filter.within().beyond())
                .param("reason", filter.reason().map(Reason::code).orElse(null))
                .param("door", filter.door().map(Door::code).orElse(null))
                .param("owner", filter.owner().orElse(null));
    }
}
