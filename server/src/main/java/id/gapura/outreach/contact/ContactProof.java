package id.gapura.outreach.contact;

import id.gapura.database.Proof;
import java.sql.ResultSet;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every contact is of an activity or of somebody's own code, and those of an attempt with a worker are the worker's too. */
final class ContactProof implements Proof {
    private static final String ORPHANS = """
            SELECT c.activity_id, count(*) AS contacts FROM outreach.contact c
            LEFT JOIN outreach.activity a USING (activity_id)
            LEFT JOIN outreach.own_code o ON o.own_code_id = c.activity_id
            WHERE a.activity_id IS NULL AND o.own_code_id IS NULL
            GROUP BY c.activity_id ORDER BY c.activity_id
            """;
    private static final String LEFT_BEHIND = """
            SELECT a.attempt_id, c.activity_id FROM outreach.contact c
            JOIN outreach.attempt_worker a ON a.attempt_id = c.subject_id
            LEFT JOIN outreach.contact w
                ON w.subject_id = a.worker_id AND w.activity_id = c.activity_id AND w.way = c.way AND w.day_on = c.day_on
            WHERE c.subject_kind = 'attempt' AND w.subject_id IS NULL
            ORDER BY 1, 2
            """;

    private final JdbcClient sql;

    ContactProof(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "contacts of activities";
    }

    @Override
    public void run(Consumer<String> difference) {
        sql.sql(ORPHANS).query((ResultSet row) -> {
            difference.accept(row.getLong("contacts") + " contacts of no activity " + row.getString("activity_id"));
        });
        sql.sql(LEFT_BEHIND).query((ResultSet row) -> {
            difference.accept("attempt " + row.getString("attempt_id") + ", activity " + row.getString("activity_id")
                    + ": not carried to its worker");
        });
    }
}
