package id.gapura.contributions.refund;

import id.gapura.kernel.Rupiah;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of what leaves a piggy bank for its member's bank account; each is a movement, as a payment's is. */
final class RefundStore {
    private static final String TAKE = """
            UPDATE contributions.piggy_bank SET balance_idr = balance_idr - :amount, movement = movement + 1
            WHERE worker_id = :worker AND balance_idr >= :amount
            """;
    private static final String PUT_BACK = """
            INSERT INTO contributions.piggy_bank AS held (worker_id, balance_idr, movement) VALUES (:worker, :amount, 1)
            ON CONFLICT (worker_id) DO UPDATE
            SET balance_idr = held.balance_idr + excluded.balance_idr, movement = held.movement + 1
            """;

    private final JdbcClient sql;

    RefundStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** False if there is not as much. */
    boolean take(UUID workerId, Rupiah amount) {
        return change(TAKE, workerId, amount) == 1;
    }

    void putBack(UUID workerId, Rupiah amount) {
        change(PUT_BACK, workerId, amount);
    }

    private int change(String statement, UUID workerId, Rupiah amount) {
        return sql.sql(statement)
                .param("worker", workerId)
                .param("amount", amount.amount())
                .update();
    }
}
