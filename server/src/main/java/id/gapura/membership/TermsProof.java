package id.gapura.membership;

import id.gapura.database.Proof;
import java.sql.ResultSet;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The terms of a member are those of the last change, and each change began where the one before it ended. */
final class TermsProof implements Proof {
    private static final String DIFFERENCES = """
            SELECT c.worker_id, c.number
            FROM membership.terms_change c
            LEFT JOIN membership.terms_change n ON n.worker_id = c.worker_id AND n.number = c.number + 1
            LEFT JOIN membership.member m ON m.worker_id = c.worker_id
            WHERE (n.number IS NULL AND (c.programmes, c.sector, c.declared_income_idr)
                       IS DISTINCT FROM (m.programmes, m.sector, m.declared_income_idr))
               OR (n.number IS NOT NULL AND (c.programmes, c.sector, c.declared_income_idr)
                       IS DISTINCT FROM (n.programmes_before, n.sector_before, n.income_before_idr))
            ORDER BY c.worker_id, c.number
            """;

    private final JdbcClient sql;

    TermsProof(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "terms of members from their changes";
    }

    @Override
    public void run(Consumer<String> difference) {
        sql.sql(DIFFERENCES).query((ResultSet row) -> {
            difference.accept("worker " + row.getString("worker_id") + ": other terms than change "
                    + row.getInt("number") + " ended with");
        });
    }
}
