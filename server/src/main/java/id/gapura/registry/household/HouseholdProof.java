package id.gapura.registry.household;

import id.gapura.database.Proof;
import java.sql.ResultSet;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where each worker is said to live is where a household has them, and the other way round. */
final class HouseholdProof implements Proof {
    private static final String DIFFERENCES = """
            SELECT coalesce(w.worker_id, p.worker_id) AS worker_id
            FROM registry.worker_household w
            FULL JOIN (SELECT worker_id, household_id, person_id FROM registry.household_person
                       WHERE worker_id IS NOT NULL AND left_on IS NULL) p
              ON p.worker_id = w.worker_id AND p.household_id = w.household_id AND p.person_id = w.person_id
            WHERE w.worker_id IS NULL OR p.worker_id IS NULL
            """;

    private final JdbcClient sql;

    HouseholdProof(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "households of workers";
    }

    @Override
    public void run(Consumer<String> difference) {
        sql.sql(DIFFERENCES).query((ResultSet row) -> {
            difference.accept(
                    "worker " + row.getString("worker_id") + ": lives in a household that does not have them");
        });
    }
}
