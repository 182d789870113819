package id.gapura.contributions;

import id.gapura.database.Changes;
import id.gapura.database.Columns;
import id.gapura.kernel.Rupiah;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of members' piggy banks ({@code celengan}). */
final class PiggyBanks {
    private static final String FIND = """
            SELECT worker_id, balance_idr, movement FROM contributions.piggy_bank WHERE worker_id = ANY (:ids::uuid[])
            """;
    private static final String PAGE = """
            SELECT worker_id, balance_idr, movement FROM contributions.piggy_bank
            WHERE worker_id > :after ORDER BY worker_id LIMIT :limit
            """;
    private static final String MOVE = """
            INSERT INTO contributions.piggy_bank AS held (worker_id, balance_idr, movement)
            SELECT w, b, m FROM unnest(:workers::uuid[], :balances::bigint[], :movements::integer[]) AS t (w, b, m)
            ON CONFLICT (worker_id) DO UPDATE SET balance_idr = excluded.balance_idr, movement = excluded.movement
            WHERE held.movement = excluded.movement - 1
            """;

    private final JdbcClient sql;
    private final DataSource dataSource;

    PiggyBanks(JdbcClient sql, DataSource dataSource) {
        this.sql = sql;
        this.dataSource = dataSource;
    }

    /**
     * What is in one.
     *
     * @param movement how often it has changed; 0 for one that was never used
     */
    record PiggyBank(UUID workerId, Rupiah balance, int movement) {
        static PiggyBank empty(UUID workerId) {
            return new PiggyBank(workerId, Rupiah.ZERO, 0);
        }

        PiggyBank with(Rupiah newBalance) {
            return new PiggyBank(workerId, newBalance, movement + 1);
        }
    }

    /** Those that have been used, by member. */
    Map<UUID, PiggyBank> find(Collection<UUID> workerIds) {
        var found = new HashMap<UUID, PiggyBank>();
        if (!workerIds.isEmpty()) {
            sql.sql(FIND)
                    .param("ids", Columns.texts(List.copyOf(workerIds), id -> id))
                    .query((ResultSet row) -> {
                        var id = row.getObject("worker_id", UUID.class);
                        var balance = Rupiah.of(row.getLong("balance_idr"));
                        found.put(id, new PiggyBank(id, balance, row.getInt("movement")));
                    });
        }
        return found;
    }

    /** In the order of the members' ids, after one. */
    List<PiggyBank> page(UUID after, int limit) {
        return sql.sql(PAGE)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> new PiggyBank(
                        row.getObject("worker_id", UUID.class),
                        Rupiah.of(row.getLong("balance_idr")),
                        row.getInt("movement")))
                .list();
    }

    /**
     * Stores what is in piggy banks now, one movement after what was read; another transaction must not have moved
     * one of them meanwhile.
     */
    void move(List<PiggyBank> moved) {
        var changes = new Changes();
        move(moved, changes);
        changes.send(dataSource);
    }

    /** Stores it like {@link #move(List)}, once the caller sends the changes it is added to. */
    void move(List<PiggyBank> moved, Changes changes) {
        if (moved.isEmpty()) {
            return;
        }
        changes.add(MOVE)
                .param("workers", Columns.texts(moved, PiggyBank::workerId))
                .param("balances", Columns.longs(moved, m -> m.balance().amount()))
                .param("movements", Columns.longs(moved, PiggyBank::movement))
                .mustChange(moved.size());
    }
}
