package id.gapura.partner.messages;

import id.gapura.messaging.Channel;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of gateways. */
final class GatewayStore {
    private static final String INSERT = """
            INSERT INTO partner.message_gateway (gateway_id, code, channels, url, secret_sealed, created_at)
            VALUES (:id, :code, :channels::text[], :url, :secret, :at)
            ON CONFLICT DO NOTHING
            """;
    private static final String ALL = """
            SELECT gateway_id, code, channels, url, secret_sealed FROM partner.message_gateway
            ORDER BY created_at DESC, gateway_id DESC
            """;

    private final JdbcClient sql;
    private final Vault vault;

    GatewayStore(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** Adds one; false when its code is taken. */
    boolean insert(Gateway gateway, Instant at) {
        return sql.sql(INSERT)
                        .param("id", gateway.id())
                        .param("code", gateway.code())
                        .param(
                                "channels",
                                gateway.channels().stream().map(Channel::code).toArray(String[]::new))
                        .param("url", gateway.url())
                        .param("secret", vault.seal(gateway.id(), Field.API_SECRET, gateway.secret()))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The newest first. */
    List<Gateway> list() {
        return sql.sql(ALL).query((row, _) -> gateway(row)).list();
    }

    private Gateway gateway(ResultSet row) throws SQLException {
        var id = row.getObject("gateway_id", UUID.class);
        var channels = (String[]) row.getArray("channels").getArray();
        return new Gateway(
                id,
                row.getString("code"),
                Arrays.stream(channels).map(Channel::of).collect(Collectors.toSet()),
                row.getString("url"),
                vault.open(id, Field.API_SECRET, row.getBytes("secret_sealed")));
    }
}
