package id.gapura.membership;

import id.gapura.database.Proof;
import java.sql.ResultSet;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The dates stored for lists are those that the stored summary means. */
final class StoredCoverProof implements Proof {
    private static final String DIFFERENCES = """
            SELECT worker_id FROM membership.member
            WHERE spell > 0
              AND (protected_until_on <> (last_paid_on + INTERVAL '1 month' - INTERVAL '1 day')::date
                   OR lapses_on <= protected_until_on OR run_from_on > last_paid_on)
            """;

    private final JdbcClient sql;

    StoredCoverProof(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "stored cover dates";
    }

    @Override
    public void run(Consumer<String> difference) {
        sql.sql(DIFFERENCES).query((ResultSet row) -> {
            difference.accept(
                    "worker " + row.getString("worker_id") + ": dates do not follow from the last paid month");
        });
    }
}
