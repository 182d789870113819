package id.gapura.incentives.stock;

import id.gapura.database.Proof;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What lies in each depot is the sum of its movements. */
final class StockProof implements Proof {
    private static final String DIFFERENT = """
            SELECT 'depot ' || depot_id || ', item ' || item_id || ': ' || coalesce(s.quantity, 0)
                || ' on record, movements come to ' || coalesce(m.quantity, 0)
            FROM incentives.stock s
            FULL JOIN (
                SELECT depot_id, item_id, sum(quantity) AS quantity FROM incentives.stock_move GROUP BY depot_id, item_id) m
                USING (depot_id, item_id)
            WHERE coalesce(s.quantity, 0) <> coalesce(m.quantity, 0)
            ORDER BY 1
            """;

    private final JdbcClient sql;

    StockProof(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "stock of incentives";
    }

    @Override
    public void run(Consumer<String> difference) {
        sql.sql(DIFFERENT).query(String.class).list().forEach(difference);
    }
}
