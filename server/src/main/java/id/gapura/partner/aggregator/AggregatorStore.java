package id.gapura.partner.aggregator;

import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of aggregators. */
final class AggregatorStore {
    private static final String INSERT = """
            INSERT INTO partner.aggregator (aggregator_id, code, name, url, secret_sealed, created_at)
            VALUES (:id, :code, :name, :url, :secret, :at)
            ON CONFLICT DO NOTHING
            """;
    private static final String AGGREGATORS =
            "SELECT aggregator_id, code, name, url, secret_sealed FROM partner.aggregator ";
    private static final String FIND = AGGREGATORS + "WHERE aggregator_id = :id";
    private static final String NEWEST = AGGREGATORS + "ORDER BY created_at DESC, aggregator_id DESC LIMIT 1";

    private final JdbcClient sql;
    private final Vault vault;

    AggregatorStore(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** Adds one; false when its code is taken. */
    boolean insert(Account account, Instant at) {
        return sql.sql(INSERT)
                        .param("id", account.id())
                        .param("code", account.code())
                        .param("name", account.name())
                        .param("url", account.url())
                        .param("secret", vault.seal(account.id(), Field.API_SECRET, account.secret()))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Account> find(UUID id) {
        return sql.sql(FIND).param("id", id).query((row, _) -> account(row)).optional();
    }

    Optional<Account> newest() {
        return sql.sql(NEWEST).query((row, _) -> account(row)).optional();
    }

    private Account account(ResultSet row) throws SQLException {
        var id = row.getObject("aggregator_id", UUID.class);
        return new Account(
                id,
                row.getString("code"),
                row.getString("name"),
                row.getString("url"),
                vault.open(id, Field.API_SECRET, row.getBytes("secret_sealed")));
    }
}
