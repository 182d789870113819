package id.gapura.agents;

import id.gapura.kernel.Rupiah;
import id.gapura.payouts.Payee;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of proposed changes of agents' terms. A payee is sealed for its agent, here as there. */
final class TermsStore {
    private static final String PROPOSE = """
            INSERT INTO agents.terms_change (agent_id, change_id, limit_idr, name_sealed, bank, account_sealed, proposed_by,
                                             proposed_at)
            VALUES (:agent, :change, :limit, :name, :bank, :account, :by, :at)
            ON CONFLICT (agent_id) DO UPDATE
            SET change_id = excluded.change_id, limit_idr = excluded.limit_idr, name_sealed = excluded.name_sealed,
                bank = excluded.bank, account_sealed = excluded.account_sealed, proposed_by = excluded.proposed_by,
                proposed_at = excluded.proposed_at
            """;
    private static final String FIND = """
            SELECT change_id, limit_idr, name_sealed, bank, account_sealed, proposed_by, proposed_at
            FROM agents.terms_change WHERE agent_id = :agent
            """;
    private static final String LOCK = FIND + " AND change_id = :change FOR UPDATE";
    private static final String APPLY = """
            UPDATE agents.agent a
            SET limit_idr = c.limit_idr, name_sealed = coalesce(c.name_sealed, a.name_sealed),
                bank = coalesce(c.bank, a.bank), account_sealed = coalesce(c.account_sealed, a.account_sealed)
            FROM agents.terms_change c
            WHERE a.agent_id = c.agent_id AND c.agent_id = :agent
            """;

    private final JdbcClient sql;
    private final Vault vault;

    TermsStore(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    void propose(UUID agent, TermsChange change) {
        sql.sql(PROPOSE)
                .param("agent", agent)
                .param("change", change.id())
                .param("limit", change.limit().amount())
                .param(
                        "name",
                        change.payee()
                                .map(payee -> vault.seal(agent, Field.PAYEE_NAME, payee.name()))
                                .orElse(null))
                .param("bank", change.payee().map(Payee::bank).orElse(null))
                .param(
                        "account",
                        change.payee()
                                .map(payee -> vault.seal(agent, Field.PAYEE_ACCOUNT, payee.accountNo()))
                                .orElse(null))
                .param("by", change.by())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<TermsChange> find(UUID agent) {
        return sql.sql(FIND)
                .param("agent", agent)
                .query((row, _) -> change(agent, row))
                .optional();
    }

    /** The change that was looked at, as nobody else can decide on it until the transaction ends. */
    Optional<TermsChange> lock(UUID agent, UUID change) {
        return sql.sql(LOCK)
                .param("agent", agent)
                .param("change", change)
                .query((row, _) -> change(agent, row))
                .optional();
    }

    /** Agents whose change waits for somebody else than an officer. */
    List<UUID> waitingFor(String login) {
        return sql.sql("SELECT agent_id FROM agents.terms_change WHERE proposed_by <> :login")
                .param("login", login)
                .query((row, _) -> row.getObject("agent_id", UUID.class))
                .list();
    }

    void apply(UUID agent) {
        sql.sql(APPLY).param("agent", agent).update();
    }

    void remove(UUID agent) {
        sql.sql("DELETE FROM agents.terms_change WHERE agent_id = :agent")
                .param("agent", agent)
                .update();
    }

    private TermsChange change(UUID agent, ResultSet row) throws SQLException {
        var bank = row.getString("bank");
        Optional<Payee> payee = bank == null
                ? Optional.empty()
                : Optional.of(new Payee(
                        vault.open(agent, Field.PAYEE_NAME, row.getBytes("name_sealed")),
                        bank,
                        vault.open(agent, Field.PAYEE_ACCOUNT, row.getBytes("account_sealed"))));
        return new TermsChange(
                row.getObject("change_id", UUID.class),
                Rupiah.of(row.getLong("limit_idr")),
                payee,
                row.getString("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }
}
