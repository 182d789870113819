package id.gapura.partner.snap;

import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of banks and keys; secrets are sealed on their way in. */
final class BankStore {
    private static final String INSERT_BANK = """
            INSERT INTO partner.snap_bank (bank_id, client_id, name, channel, service_id, status_url, active, created_at)
            VALUES (:id, :client, :name, :channel, :service, :url, true, :at)
            ON CONFLICT DO NOTHING
            """;
    private static final String BANKS =
            "SELECT bank_id, client_id, name, channel, service_id, status_url, active FROM partner.snap_bank ";
    private static final String ALL = BANKS + "ORDER BY client_id";
    private static final String BY_CLIENT = BANKS + "WHERE client_id = :client";
    private static final String BY_ID = BANKS + "WHERE bank_id = :id";
    private static final String SET_ACTIVE = "UPDATE partner.snap_bank SET active = :active WHERE bank_id = :id";
    private static final String LOCK = "SELECT bank_id FROM partner.snap_bank WHERE bank_id = :id FOR UPDATE";
    private static final String INSERT_KEY = """
            INSERT INTO partner.snap_key (bank_id, key_id, kind, public_pem, sealed, created_at)
            VALUES (:bank, :key, :kind, :pem, :sealed, :at)
            """;
    private static final String GOOD_KEYS = """
            SELECT key_id, kind, public_pem, sealed, created_at FROM partner.snap_key
            WHERE bank_id = :bank AND retired_at IS NULL ORDER BY created_at, key_id
            """;
    private static final String RETIRE = """
            UPDATE partner.snap_key SET retired_at = :at WHERE bank_id = :bank AND key_id = :key AND retired_at IS NULL
            """;
    private static final String OWN_KEY =
            "SELECT key_id, public_pem, sealed FROM partner.snap_own_key ORDER BY created_at DESC, key_id DESC LIMIT 1";
    private static final String INSERT_OWN_KEY = """
            INSERT INTO partner.snap_own_key (key_id, public_pem, sealed, created_at) VALUES (:key, :pem, :sealed, :at)
            """;

    private final JdbcClient sql;
    private final Vault vault;

    BankStore(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** A key with what it is made of; one of the two is empty. Shows neither. */
    record Key(BankKey key, String publicPem, String secret) {
        @Override
        public String toString() {
            return "Key[" + key.id() + "]";
        }
    }

    /** Our own pair. Shows nothing of it. */
    record OwnKey(UUID id, String publicPem, String privatePem) {
        @Override
        public String toString() {
            return "OwnKey[" + id + "]";
        }
    }

    /** Adds a bank; false when its client id or channel was there before. */
    boolean insert(Bank bank, Instant at) {
        return sql.sql(INSERT_BANK)
                        .param("id", bank.id())
                        .param("client", bank.clientId())
                        .param("name", bank.name())
                        .param("channel", bank.channel())
                        .param("service", bank.serviceId())
                        .param("url", bank.statusUrl())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<Bank> list() {
        return sql.sql(ALL).query((row, _) -> bank(row)).list();
    }

    Optional<Bank> find(String clientId) {
        return sql.sql(BY_CLIENT)
                .param("client", clientId)
                .query((row, _) -> bank(row))
                .optional();
    }

    Optional<Bank> find(UUID id) {
        return sql.sql(BY_ID).param("id", id).query((row, _) -> bank(row)).optional();
    }

    void setActive(UUID id, boolean active) {
        sql.sql(SET_ACTIVE).param("id", id).param("active", active).update();
    }

    /** Keeps others from changing the bank's keys until the transaction ends. */
    void lock(UUID id) {
        sql.sql(LOCK).param("id", id).query(UUID.class).single();
    }

    void insertKey(UUID bank, Key key) {
        sql.sql(INSERT_KEY)
                .param("bank", bank)
                .param("key", key.key().id())
                .param("kind", key.key().kind().code())
                .param("pem", key.publicPem())
                .param("sealed", vault.seal(key.key().id(), Field.SIGNING_KEY, key.secret()))
                .param("at", key.key().createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those not retired, oldest first. */
    List<Key> keys(UUID bank) {
        return sql.sql(GOOD_KEYS)
                .param("bank", bank)
                .query((row, _) -> key(row))
                .list();
    }

    boolean retire(UUID bank, UUID key, Instant at) {
        return sql.sql(RETIRE)
                        .param("bank", bank)
                        .param("key", key)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<OwnKey> findOwnKey() {
        return sql.sql(OWN_KEY).query((row, _) -> ownKey(row)).optional();
    }

    void insertOwnKey(OwnKey key, Instant at) {
        sql.sql(INSERT_OWN_KEY)
                .param("key", key.id())
                .param("pem", key.publicPem())
                .param("sealed", vault.seal(key.id(), Field.SIGNING_KEY, key.privatePem()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Key key(ResultSet row) throws SQLException {
        var id = row.getObject("key_id", UUID.class);
        var createdAt = row.getObject("created_at", OffsetDateTime.class).toInstant();
        var key = new BankKey(id, BankKey.Kind.of(row.getString("kind")), createdAt);
        return new Key(key, row.getString("public_pem"), vault.open(id, Field.SIGNING_KEY, row.getBytes("sealed")));
    }

    private OwnKey ownKey(ResultSet row) throws SQLException {
        var id = row.getObject("key_id", UUID.class);
        return new OwnKey(id, row.getString("public_pem"), vault.open(id, Field.SIGNING_KEY, row.getBytes("sealed")));
    }

    private static Bank bank(ResultSet row) throws SQLException {
        return new Bank(
                row.getObject("bank_id", UUID.class),
                row.getString("client_id"),
                row.getString("name"),
                row.getString("channel"),
                row.getString("service_id"),
                row.getString("status_url"),
                row.getBoolean("active"));
    }
}
