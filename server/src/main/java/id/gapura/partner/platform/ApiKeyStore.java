package id.gapura.partner.platform;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of partners' keys. */
final class ApiKeyStore {
    private static final String INSERT = """
            INSERT INTO partner.platform_key (key_id, channel, name, secret_sealed, created_at)
            VALUES (:id, :channel, :name, :secret, :at)
            """;
    private static final String FIND = """
            SELECT channel, secret_sealed FROM partner.platform_key WHERE key_id = :id AND revoked_at IS NULL
            """;
    private static final String REVOKE =
            "UPDATE partner.platform_key SET revoked_at = :at WHERE key_id = :id AND revoked_at IS NULL";

    private static final String NAME =
            "SELECT name FROM partner.platform_key WHERE channel = :channel ORDER BY created_at DESC LIMIT 1";

    private final JdbcClient sql;

    ApiKeyStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** A key as it is stored. */
    @SuppressWarnings("ArrayRecordComponent") // sealed bytes on their way to the vault; never compared
    record Stored(String channel, byte[] sealedSecret) {}

    void insert(ApiKey key, String name, byte[] sealedSecret, Instant at) {
        sql.sql(INSERT)
                .param("id", key.id())
                .param("channel", key.channel())
                .param("name", name)
                .param("secret", sealedSecret)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Stored> find(UUID id) {
        return sql.sql(FIND)
                .param("id", id)
                .query((row, _) -> new Stored(row.getString("channel"), row.getBytes("secret_sealed")))
                .optional();
    }

    Optional<String> name(String channel) {
        return sql.sql(NAME).param("channel", channel).query(String.class).optional();
    }

    void revoke(UUID id, Instant at) {
        sql.sql(REVOKE).param("id", id).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }
}
