package id.gapura.field.visits;

import id.gapura.kernel.Jakarta;
import id.gapura.outreach.contact.VisitOutcome;
import id.gapura.places.RegionCode;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The face of visits. */
public final class Visits {
    private static final String KEEP = """
            INSERT INTO field.rest (person, region_code, visited_at, until_on)
            VALUES (:person, :region, :at, :until)
            ON CONFLICT (person) DO UPDATE
            SET region_code = excluded.region_code, visited_at = excluded.visited_at, until_on = excluded.until_on
            WHERE field.rest.visited_at <= excluded.visited_at
            """;
    private static final String HAND_ON = """
            INSERT INTO field.rest (person, region_code, visited_at, until_on)
            SELECT :to, region_code, visited_at, until_on FROM field.rest WHERE person = :from
            ON CONFLICT (person) DO UPDATE
            SET region_code = excluded.region_code, visited_at = excluded.visited_at, until_on = excluded.until_on
            WHERE field.rest.visited_at <= excluded.visited_at
            """;
    private static final String LET_GO = "DELETE FROM field.rest WHERE until_on <= :today";
    private static final String RESTING = """
            SELECT person, until_on FROM field.rest
            WHERE region_code >= :from AND region_code < :beyond AND until_on > :today
            ORDER BY person
            """;

    private final JdbcClient sql;
    private final InstantSource clock;

    Visits(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Somebody was visited; of two visits the later counts, whichever is told first.
     *
     * @param person the number of a member, or the id of a prospect
     * @param home where they live
     */
    public void keep(String person, RegionCode home, VisitOutcome outcome, Instant at) {
        sql.sql(LET_GO).param("today", Jakarta.today(clock)).update();
        sql.sql(KEEP)
                .param("person", person)
                .param("region", home.text())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("until", Jakarta.day(at).plusDays(outcome.days()))
                .update();
    }

    /** Who rests under one name rests under another of theirs; of two visits the later counts. */
    void handOn(String from, String to) {
        sql.sql(HAND_ON).param("from", from).param("to", to).update();
        sql.sql("DELETE FROM field.rest WHERE person = :from")
                .param("from", from)
                .update();
    }

    /**
     * Somebody who is left in peace.
     *
     * @param person the number of a member, or the id of a prospect
     * @param until the day on which they may be visited again
     */
    public record Rest(String person, LocalDate until) {}

    /** Who of a region is left in peace today. */
    public List<Rest> resting(RegionCode within) {
        return sql.sql(RESTING)
                .param("from", within.text())
                .param("beyond", within.beyond())
                .param("today", Jakarta.today(clock))
                .query((row, _) -> new Rest(row.getString("person"), row.getObject("until_on", LocalDate.class)))
                .list();
    }
}
