package id.gapura.contributions.suspense;

import id.gapura.database.Proof;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What left suspense waits no longer, and is a payment of the member it went to, to the rupiah, or of nobody. What was taken
 * back into suspense buys no months, and waits or left.
 */
final class ReleaseProof implements Proof {
    private static final String STILL_WAITING = """
            SELECT r.payment_id FROM contributions.suspense_release r JOIN contributions.suspense s USING (payment_id)
            """;
    private static final String NOT_POSTED = """
            SELECT r.payment_id
            FROM contributions.suspense_release r
            LEFT JOIN contributions.payment p ON p.worker_id = r.worker_id AND p.payment_id = r.payment_id
            WHERE r.worker_id IS NOT NULL AND p.amount_idr IS DISTINCT FROM r.amount_idr
            """;
    private static final String WITHOUT_RELEASE = """
            SELECT payment_id FROM contributions.suspense_proposal q
            WHERE state = 'approved'
              AND NOT EXISTS (SELECT FROM contributions.suspense_release r
                              WHERE r.payment_id = q.payment_id AND r.worker_id IS NOT DISTINCT FROM q.worker_id)
            """;
    private static final String STILL_BUYS = """
            SELECT DISTINCT payment_id FROM contributions.payment_undone
            JOIN contributions.paid_month USING (payment_id)
            """;
    private static final String NOWHERE = """
            SELECT u.payment_id
            FROM contributions.payment_undone u
            LEFT JOIN contributions.suspense s ON s.payment_id = u.suspense_id
            LEFT JOIN contributions.suspense_release r ON r.payment_id = u.suspense_id
            WHERE s.payment_id IS NULL AND r.payment_id IS NULL
            """;

    private final JdbcClient sql;

    ReleaseProof(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "releases from suspense";
    }

    @Override
    public void run(Consumer<String> difference) {
        tell(STILL_WAITING, " left suspense and waits there", difference);
        tell(NOT_POSTED, " left suspense for a member who did not get it", difference);
        tell(WITHOUT_RELEASE, " was approved and did not go there", difference);
        tell(STILL_BUYS, " was taken back and its months are paid", difference);
        tell(NOWHERE, " was taken back and neither waits nor left", difference);
    }

    private void tell(String query, String what, Consumer<String> difference) {
        sql.sql(query).query(UUID.class).list().forEach(id -> difference.accept("payment " + id + what));
    }
}
