package id.gapura.incentives.stock;

import id.gapura.kernel.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of what things cost that are given away. */
final class UnitCostStore {
    private static final String PUT = """
            INSERT INTO incentives.unit_cost (depot_id, item_id, from_on, each_idr, put_by, put_at)
            VALUES (:depot, :item, :from, :each, :by, :at)
            ON CONFLICT (depot_id, item_id, from_on)
                DO UPDATE SET each_idr = excluded.each_idr, put_by = excluded.put_by, put_at = excluded.put_at
            """;
    /** Days that have come first, the latest of them first; of those to come the soonest. */
    private static final String ON = """
            SELECT from_on, each_idr FROM incentives.unit_cost
            WHERE depot_id = :depot AND item_id = :item
            ORDER BY from_on > :day, abs(from_on - :day) LIMIT 1
            """;

    private final JdbcClient sql;

    UnitCostStore(JdbcClient sql) {
        this.sql = sql;
    }

    void put(UUID depot, UUID item, UnitCost cost, String actor, Instant at) {
        sql.sql(PUT)
                .param("depot", depot)
                .param("item", item)
                .param("from", cost.from())
                .param("each", cost.each().amount())
                .param("by", actor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<UnitCost> on(LocalDate day, UUID depot, UUID item) {
        return sql.sql(ON)
                .param("depot", depot)
                .param("item", item)
                .param("day", day)
                .query((row, _) ->
                        new UnitCost(row.getObject("from_on", LocalDate.class), Rupiah.of(row.getLong("each_idr"))))
                .optional();
    }
}
