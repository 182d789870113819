package id.gapura.agents;

import id.gapura.database.Proof;
import id.gapura.ledger.Ledger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What each agent holds is what it took, less what it handed in, gave back, and what two officers accepted as missing;
 * the ledger says the same but for cash whose payment is still being posted.
 */
final class FloatProof implements Proof {
    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);
    private static final String RECORDS = """
            SELECT a.agent_id, a.taken_idr, a.cleared_idr,
                coalesce((SELECT sum(t.amount_idr) FROM agents.taking t WHERE t.agent_id = a.agent_id), 0)::bigint AS taken,
                coalesce((SELECT sum(t.amount_idr) FROM agents.taking t
                          WHERE t.agent_id = a.agent_id AND t.state = 'asked'), 0)::bigint AS asked,
                coalesce((SELECT sum(h.counted_idr) FROM agents.hand_in h WHERE h.agent_id = a.agent_id), 0)::bigint
                + coalesce((SELECT sum(d.amount_idr) FROM agents.discrepancy d
                            WHERE d.agent_id = a.agent_id AND d.state = 'accepted'), 0)::bigint
                + coalesce((SELECT sum(t.returned_idr) FROM agents.taking t WHERE t.agent_id = a.agent_id), 0)::bigint
                    AS cleared
            FROM agents.agent a
            """;

    private final JdbcClient sql;
    private final Agents agents;
    private final Ledger ledger;

    FloatProof(JdbcClient sql, Agents agents, Ledger ledger) {
        this.sql = sql;
        this.agents = agents;
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "cash with agents";
    }

    private record Sums(UUID agentId, long takenIdr, long clearedIdr, long taken, long asked, long cleared) {}

    private static Sums sums(ResultSet row) throws SQLException {
        return new Sums(
                row.getObject("agent_id", UUID.class),
                row.getLong("taken_idr"),
                row.getLong("cleared_idr"),
                row.getLong("taken"),
                row.getLong("asked"),
                row.getLong("cleared"));
    }

    @Override
    public void run(Consumer<String> difference) {
        var balances = new HashMap<String, Long>();
        ledger.trialBalance(END_OF_TIME)
                .forEach(one -> balances.put(one.account(), one.amount().amount()));
        var byId = new HashMap<UUID, Agent>();
        agents.list().forEach(agent -> byId.put(agent.staff().id(), agent));
        for (var sums : sql.sql(RECORDS).query((row, _) -> sums(row)).list()) {
            if (sums.takenIdr != sums.taken || sums.clearedIdr != sums.cleared) {
                difference.accept("agent " + sums.agentId + " took " + sums.taken + " and cleared " + sums.cleared
                        + ", stored are " + sums.takenIdr + " and " + sums.clearedIdr);
            }
            var agent = byId.get(sums.agentId);
            long held = agent == null ? 0 : balances.getOrDefault(FloatEntries.held(agent), 0L);
            if (held != sums.taken - sums.asked - sums.cleared) {
                difference.accept("agent " + sums.agentId + " holds " + (sums.taken - sums.asked - sums.cleared)
                        + ", the ledger says " + held);
            }
        }
    }
}
