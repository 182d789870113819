package id.gapura.outreach.contact;

import id.gapura.places.RegionCode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of rosters that come from an activity. */
final class RosterStore {
    private static final String NAME = """
            INSERT INTO outreach.roster_activity (roster_id, activity_id, named_at, named_by)
            VALUES (:roster, :activity, :at, :by)
            ON CONFLICT (roster_id) DO UPDATE SET activity_id = excluded.activity_id
            """;
    private static final String FOLLOW =
            "UPDATE outreach.roster_activity SET roster_id = :after WHERE roster_id = :before";
    /** As {@link Contact#told} says: of a roster that is sent before its activity is over, the moment it was named counts. */
    private static final String TOUCH = """
            INSERT INTO outreach.contact (subject_id, activity_id, way, day_on, subject_kind, touched_at, recorded_by)
            SELECT w.worker_id, a.activity_id, 'roster', (touch.at AT TIME ZONE 'Asia/Jakarta')::date, 'worker', touch.at,
                   r.named_by
            FROM outreach.roster_activity r
            JOIN outreach.activity a USING (activity_id)
            CROSS JOIN LATERAL (SELECT least(a.ends_at - interval '1 millisecond', r.named_at) AS at) touch
            JOIN outreach.registered w ON w.source = 'roster:' || r.roster_id
            WHERE r.roster_id = :roster AND w.region_code >= :from AND w.region_code < :beyond
            ON CONFLICT DO NOTHING
            """;

    private final JdbcClient sql;

    RosterStore(JdbcClient sql) {
        this.sql = sql;
    }

    void name(UUID roster, UUID activity, String actor, Instant at) {
        sql.sql(NAME)
                .param("roster", roster)
                .param("activity", activity)
                .param("by", actor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void follow(UUID before, UUID after) {
        sql.sql(FOLLOW).param("before", before).param("after", after).update();
    }

    /** Everybody whom an imported roster has registered in a region came by its activity, if it has one. */
    void touch(UUID roster, RegionCode region) {
        sql.sql(TOUCH)
                .param("roster", roster)
                .param("from", region.text())
                .param("beyond", region.beyond())
                .update();
    }
}
