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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of gateways. */
final class GatewayStore {
    private static final String INSERT = """
            INSERT INTO partner.message_gateway (gateway_id, code, channels, url, secret_sealed, speech, sends_as,
                                                 call_secret_sealed, reports_url, created_at)
            VALUES (:id, :code, :channels::text[], :url, :secret, :speech, :sendsAs, :callSecret, :reports, :at)
            ON CONFLICT DO NOTHING
            """;
    private static final String ALL = """
            SELECT gateway_id, code, channels, url, secret_sealed, speech, sends_as, call_secret_sealed, reports_url,
                   closed_at
            FROM partner.message_gateway
            ORDER BY place, created_at DESC, gateway_id DESC
            """;
    /** Those that are not named come after all that are. */
    private static final String ORDER = """
            UPDATE partner.message_gateway g SET place = coalesce(t.place, cardinality(:codes::text[]))
            FROM partner.message_gateway o
            LEFT JOIN (SELECT code, n - 1 AS place FROM unnest(:codes::text[]) WITH ORDINALITY AS u (code, n)) t
                ON t.code = o.code
            WHERE g.gateway_id = o.gateway_id
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
                        .param("speech", gateway.manner().speech().code())
                        .param("sendsAs", gateway.manner().sendsAs())
                        .param("callSecret", callSecret(gateway))
                        .param("reports", gateway.manner().reportsUrl())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private byte @Nullable [] callSecret(Gateway gateway) {
        var secret = gateway.manner().callSecret();
        return secret.isEmpty() ? null : vault.seal(gateway.id(), Field.API_SECRET, secret);
    }

    /** Puts these first, in this order. */
    void order(List<String> codes) {
        sql.sql(ORDER).param("codes", codes.toArray(String[]::new)).update();
    }

    /** Closes one, or opens it again; false when there is none of the code. */
    boolean set(String code, boolean isOpen, Instant at) {
        return sql.sql("""
                        UPDATE partner.message_gateway
                        SET closed_at = CASE WHEN :open THEN NULL ELSE coalesce(closed_at, :at) END
                        WHERE code = :code
                        """)
                        .param("code", code)
                        .param("open", isOpen)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** In the order in which they are tried. */
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
                vault.open(id, Field.API_SECRET, row.getBytes("secret_sealed")),
                manner(id, row),
                row.getObject("closed_at") == null);
    }

    private Manner manner(UUID id, ResultSet row) throws SQLException {
        var sealed = row.getBytes("call_secret_sealed");
        return new Manner(
                Speech.of(row.getString("speech")),
                row.getString("sends_as"),
                sealed == null ? "" : vault.open(id, Field.API_SECRET, sealed),
                row.getString("reports_url"));
    }
}
