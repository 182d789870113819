package id.gapura.field.devices;

import id.gapura.field.devices.Device.Contact;
import id.gapura.field.devices.Device.State;
import id.gapura.field.devices.Device.Unsent;
import id.gapura.places.RegionCode;
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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of devices and of the rules for them. */
final class DeviceStore {
    private static final String COLUMNS = """
            SELECT device_id, login, place_code, label, state, seen_at, unsent, unsent_photos, unsent_since_at, clock_ahead_ms, version,
                   token_hash, pulse_hash, public_key
            FROM field.device
            """;
    private static final String INSERT = """
            INSERT INTO field.device (device_id, login, place_code, label, public_key, token_hash, pulse_hash,
                                      recovery_sealed, registered_at, seen_at, state)
            VALUES (:id, :login, :place, :label, :key, :token, :pulse, :recovery, :at, :at, 'active')
            """;
    private static final String HEARD = """
            UPDATE field.device
            SET seen_at = :at, unsent = :unsent, unsent_photos = :photos, unsent_since_at = :since, clock_ahead_ms = :ahead,
                version = :version
            WHERE device_id = :id
            """;
    private static final String MOVE = "UPDATE field.device SET place_code = :place WHERE device_id = :id";
    private static final String ORDER_WIPE = """
            UPDATE field.device SET state = 'wipe-ordered', wipe_by = :by, wipe_reason = :reason, wipe_ordered_at = :at
            WHERE device_id = :id AND state = 'active'
            """;
    private static final String WIPED = """
            UPDATE field.device SET state = 'wiped', wiped_at = :at, unsent = 0, unsent_photos = 0, unsent_since_at = NULL
            WHERE device_id = :id AND state = 'wipe-ordered'
            """;
    private static final String ADD_POLICY = """
            INSERT INTO field.policy (set_at, silent_days, idle_minutes, set_by) VALUES (:at, :days, :minutes, :by)
            """;
    private static final String POLICY = """
            SELECT silent_days, idle_minutes FROM field.policy ORDER BY set_at DESC LIMIT 1
            """;

    private final JdbcClient sql;
    private final Vault vault;

    DeviceStore(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** A device with what it proves itself by. */
    @SuppressWarnings("ArrayRecordComponent") // the bytes of a key; never compared
    record Known(Device device, String tokenHash, String pulseHash, byte @Nullable [] publicKey) {}

    /** What a new device brings along and is given. */
    @SuppressWarnings("ArrayRecordComponent") // the bytes of a key; never compared
    record Credentials(byte @Nullable [] publicKey, String token, String pulse, String recovery) {}

    void insert(Device device, Credentials credentials) {
        sql.sql(INSERT)
                .param("id", device.id())
                .param("login", device.login())
                .param("place", device.place().text())
                .param("label", device.label())
                .param("key", credentials.publicKey())
                .param("token", Secrets.hash(credentials.token()))
                .param("pulse", Secrets.hash(credentials.pulse()))
                .param("recovery", vault.seal(device.id(), Field.DEVICE_RECOVERY, credentials.recovery()))
                .param("at", utc(device.contact().at()))
                .update();
    }

    Optional<Known> find(UUID id) {
        return sql.sql(COLUMNS + "WHERE device_id = :id")
                .param("id", id)
                .query((row, _) -> known(row))
                .optional();
    }

    void move(UUID id, RegionCode place) {
        sql.sql(MOVE).param("id", id).param("place", place.text()).update();
    }

    String recovery(UUID id) {
        var sealed = sql.sql("SELECT recovery_sealed FROM field.device WHERE device_id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
        return vault.open(id, Field.DEVICE_RECOVERY, sealed);
    }

    /** Devices of a region and the places in it, the longest silent first. */
    List<Device> list(RegionCode within) {
        return sql.sql(COLUMNS + "WHERE place_code >= :from AND place_code < :beyond ORDER BY seen_at, device_id")
                .param("from", within.text())
                .param("beyond", within.beyond())
                .query((row, _) -> known(row).device())
                .list();
    }

    void heard(UUID id, Contact contact) {
        sql.sql(HEARD)
                .param("id", id)
                .param("at", utc(contact.at()))
                .param("unsent", contact.unsent().deeds())
                .param("photos", contact.unsent().photos())
                .param("since", contact.unsent().since().map(DeviceStore::utc).orElse(null))
                .param("ahead", contact.clockAheadMillis())
                .param("version", contact.version())
                .update();
    }

    boolean orderWipe(UUID id, String by, String reason, Instant at) {
        return sql.sql(ORDER_WIPE)
                        .param("id", id)
                        .param("by", by)
                        .param("reason", reason)
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    boolean wiped(UUID id, Instant at) {
        return sql.sql(WIPED).param("id", id).param("at", utc(at)).update() == 1;
    }

    void add(Policy policy, String by, Instant at) {
        sql.sql(ADD_POLICY)
                .param("at", utc(at))
                .param("days", policy.silentDays())
                .param("minutes", policy.idleMinutes())
                .param("by", by)
                .update();
    }

    Optional<Policy> policy() {
        return sql.sql(POLICY)
                .query((row, _) -> new Policy(row.getInt("silent_days"), row.getInt("idle_minutes")))
                .optional();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Known known(ResultSet row) throws SQLException {
        var since = row.getObject("unsent_since_at", OffsetDateTime.class);
        return new Known(
                new Device(
                        row.getObject("device_id", UUID.class),
                        row.getString("login"),
                        RegionCode.of(row.getString("place_code")),
                        row.getString("label"),
                        State.of(row.getString("state")),
                        new Contact(
                                row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                                new Unsent(
                                        row.getInt("unsent"),
                                        row.getInt("unsent_photos"),
                                        Optional.ofNullable(since).map(OffsetDateTime::toInstant)),
                                row.getLong("clock_ahead_ms"),
                                row.getString("version"))),
                row.getString("token_hash"),
                row.getString("pulse_hash"),
                row.getBytes("public_key"));
    }
}
