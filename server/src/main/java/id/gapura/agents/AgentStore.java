package id.gapura.agents;

import id.gapura.agents.Agent.Cash;
import id.gapura.database.Columns;
import id.gapura.kernel.Rupiah;
import id.gapura.payouts.Payee;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of agents and the sums of their cash. */
final class AgentStore {
    private static final String INSERT = """
            INSERT INTO agents.agent (agent_id, limit_idr, recruiting_from_on, name_sealed, bank, account_sealed)
            VALUES (:id, :limit, :from, :name, :bank, :account)
            """;
    private static final String CASH = """
            SELECT a.agent_id, a.limit_idr, a.taken_idr - a.cleared_idr AS open_idr,
                (SELECT t.taken_at FROM agents.taking t
                 WHERE t.agent_id = a.agent_id AND t.upto_idr > a.cleared_idr
                 ORDER BY t.upto_idr LIMIT 1) AS oldest_at,
                (SELECT t.taken_at FROM agents.taking t
                 WHERE t.agent_id = a.agent_id
                 ORDER BY t.upto_idr DESC LIMIT 1) AS last_at
            FROM agents.agent a
            WHERE a.agent_id = ANY (:ids::uuid[])
            """;
    private static final String TAKE = """
            UPDATE agents.agent SET taken_idr = taken_idr + :amount
            WHERE agent_id = :id AND taken_idr - cleared_idr + :amount <= limit_idr
            RETURNING taken_idr
            """;
    private static final String HOLD = """
            UPDATE agents.agent SET taken_idr = taken_idr + :amount WHERE agent_id = :id RETURNING taken_idr
            """;
    private static final String CLEAR = """
            UPDATE agents.agent SET cleared_idr = cleared_idr + :amount
            WHERE agent_id = :id AND taken_idr - cleared_idr >= :atLeast
            """;
    private static final String LAST_RECRUITING = """
            SELECT greatest(a.recruiting_from_on, (SELECT max(r.recruited_on) FROM agents.recruit r WHERE r.agent_id = :id))
            FROM agents.agent a WHERE a.agent_id = :id
            """;
    private static final String PAYEE = """
            SELECT name_sealed, bank, account_sealed FROM agents.agent WHERE agent_id = :id AND bank IS NOT NULL
            """;

    private final JdbcClient sql;
    private final Vault vault;

    AgentStore(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** @param from the day from which months without a new member count */
    void insert(UUID id, Rupiah limit, LocalDate from, @Nullable Payee payee) {
        sql.sql(INSERT)
                .param("id", id)
                .param("limit", limit.amount())
                .param("from", from)
                .param("name", payee == null ? null : vault.seal(id, Field.PAYEE_NAME, payee.name()))
                .param("bank", payee == null ? null : payee.bank())
                .param("account", payee == null ? null : vault.seal(id, Field.PAYEE_ACCOUNT, payee.accountNo()))
                .update();
    }

    /** Who of these is an agent, with the cash held. */
    Map<UUID, Cash> cash(Collection<UUID> ids) {
        var found = new HashMap<UUID, Cash>();
        sql.sql(CASH).param("ids", Columns.texts(List.copyOf(ids), id -> id)).query((ResultSet row) -> {
            found.put(
                    row.getObject("agent_id", UUID.class),
                    new Cash(
                            Rupiah.of(row.getLong("limit_idr")),
                            Rupiah.of(row.getLong("open_idr")),
                            instant(row, "oldest_at"),
                            instant(row, "last_at")));
        });
        return found;
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /** Reserves room for cash; what the agent has then taken in all, or empty if it would be beyond the limit. */
    OptionalLong take(UUID id, Rupiah amount) {
        return count(TAKE, id, amount);
    }

    /** Counts cash that an agent holds already, also beyond its limit; what it has then taken in all. */
    OptionalLong hold(UUID id, Rupiah amount) {
        return count(HOLD, id, amount);
    }

    private OptionalLong count(String statement, UUID id, Rupiah amount) {
        return sql.sql(statement)
                .param("id", id)
                .param("amount", amount.amount())
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /** Frees cash, if at least so much is open. */
    boolean clear(UUID id, Rupiah amount, Rupiah atLeast) {
        return sql.sql(CLEAR)
                        .param("id", id)
                        .param("amount", amount.amount())
                        .param("atLeast", atLeast.amount())
                        .update()
                == 1;
    }

    /** Frees cash that goes back to its payer, also where the agent has handed it in before. */
    void giveBack(UUID id, Rupiah amount) {
        sql.sql("UPDATE agents.agent SET cleared_idr = cleared_idr + :amount WHERE agent_id = :id")
                .param("id", id)
                .param("amount", amount.amount())
                .update();
    }

    /** The last day an agent recruited somebody, or began to; empty where neither was kept. */
    Optional<LocalDate> lastRecruiting(UUID id) {
        return sql.sql(LAST_RECRUITING)
                .param("id", id)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    /** Lets the months without a new member count from a day on. */
    void recruitFrom(UUID id, LocalDate from) {
        sql.sql("UPDATE agents.agent SET recruiting_from_on = :from WHERE agent_id = :id")
                .param("id", id)
                .param("from", from)
                .update();
    }

    /** Where an agent's commission is paid to. */
    Optional<Payee> payee(UUID id) {
        return sql.sql(PAYEE)
                .param("id", id)
                .query((row, _) -> new Payee(
                        vault.open(id, Field.PAYEE_NAME, row.getBytes("name_sealed")),
                        row.getString("bank"),
                        vault.open(id, Field.PAYEE_ACCOUNT, row.getBytes("account_sealed"))))
                .optional();
    }
}
