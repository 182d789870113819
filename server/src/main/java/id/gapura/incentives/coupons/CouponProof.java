package id.gapura.incentives.coupons;

import id.gapura.database.Proof;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** As many items left each depot for coupons as coupons of it are redeemed. */
final class CouponProof implements Proof {
    private static final String DIFFERENCE = """
            SELECT 'depot ' || depot_id || ': ' || coalesce(c.redeemed, 0) || ' coupons redeemed, '
                || coalesce(m.moved, 0) || ' movements'
            FROM (SELECT depot_id, count(redeemed_at) AS redeemed FROM incentives.coupon GROUP BY depot_id) c
            FULL JOIN (
                SELECT depot_id, count(*) AS moved FROM incentives.stock_move
                WHERE cause = 'redeemed' GROUP BY depot_id) m
                USING (depot_id)
            WHERE coalesce(c.redeemed, 0) <> coalesce(m.moved, 0)
            ORDER BY 1
            """;

    private final JdbcClient sql;

    CouponProof(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "coupons and stock";
    }

    @Override
    public void run(Consumer<String> difference) {
        sql.sql(DIFFERENCE).query(String.class).list().forEach(difference);
    }
}
