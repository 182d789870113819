package id.gapura.partner.platform;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
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

    private static final String CURRENT = """
            SELECT key_id, secret_sealed FROM partner.platform_key
            WHERE channel = :channel AND revoked_at IS NULL
            ORDER BY created_at DESC, key_id DESC
            LIMIT 1
            """;
    private static final String LIST = """
            SELECT DISTINCT ON (channel) channel, name, created_at FROM partner.platform_key
            WHERE revoked_at IS NULL
            ORDER BY channel, created_at DESC
            """;
    private static final String NAME =
            "SELECT name FROM partner.platform_key WHERE channel = :channel ORDER BY created_at DESC LIMIT 1";

    private final JdbcClient sql;

    ApiKeyStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** A key as it is stored. */
    @SuppressWarnings("ArrayRecordComponent") // sealed bytes on their way to the vault; never compared
    record Stored(UUID id, String channel, byte[] sealedSecret) {}

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
                .query((row, _) -> new Stored(id, row.getString("channel"), row.getBytes("secret_sealed")))
                .optional();
    }

    Optional<Stored> current(String channel) {
        return sql.sql(CURRENT)
                .param("channel", channel)
                .query((row, _) ->
                        new Stored(row.getObject("key_id", UUID.class), channel, row.getBytes("secret_sealed")))
                .optional();
    }

    List<Platform> list() {
        return sql.sql(LIST)
                .query((row, _) -> new Platform(row.getString("channel"), row.getString("name")))
                .list();
    }

    Optional<String> name(String channel) {
        return sql.sql(NAME).param("channel", channel).query(String.class).optional();
    }

    void revoke(UUID id, Instant at) {
        sql.sql(REVOKE).param("id", id).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }
}
