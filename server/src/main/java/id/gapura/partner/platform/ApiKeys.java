package id.gapura.partner.platform;

import id.gapura.contributions.OwnChannel;
import id.gapura.kernel.Ids;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The face of partners' keys: hand them out, find them, take them back. */
public final class ApiKeys {
    /** A key that was taken back may work this much longer in another program over the same database. */
    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    /** Up to so much less, by lot: keys that were first used at one moment are not all read again at one moment. */
    private static final long SOONER_MILLIS = 15_000;

    private static final int SECRET_BYTES = 32;

    private final ApiKeyStore store;
    private final Vault vault;
    private final InstantSource clock;
    private final Ids ids;
    private final SecureRandom random = new SecureRandom();
    private final Map<UUID, Remembered> remembered = new ConcurrentHashMap<>();

    ApiKeys(ApiKeyStore store, Vault vault, InstantSource clock, Ids ids) {
        this.store = store;
        this.vault = vault;
        this.clock = clock;
        this.ids = ids;
    }

    private record Remembered(ApiKey key, Instant until) {}

    /**
     * Makes a key. Its secret is not shown again.
     *
     * @param name of the partner
     * @param channel in whose name its payments come: three to forty lower-case letters, digits or dashes
     * @throws IllegalArgumentException if the name is empty, or the channel is written otherwise or the program's own
     */
    public ApiKey create(String name, String channel) {
        if (name.isBlank() || !channel.matches("[a-z0-9-]{3,40}")) {
            throw new IllegalArgumentException("a partner has a name, and a channel such as gerobak-id");
        }
        if (OwnChannel.is(channel)) {
            throw new IllegalArgumentException("the channel " + channel + " is the program's own");
        }
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        var key = new ApiKey(ids.next(), channel, HexFormat.of().formatHex(secret));
        store.insert(key, name.strip(), vault.seal(key.id(), Field.API_SECRET, key.secret()), clock.instant());
        return key;
    }

    /** The key of an id; empty when there is none or it was taken back. */
    public Optional<ApiKey> find(UUID id) {
        var now = clock.instant();
        var known = remembered.get(id);
        if (known != null && now.isBefore(known.until)) {
            return Optional.of(known.key);
        }
        return Optional.ofNullable(remembered.compute(id, (_, _) -> read(id, now)))
                .map(Remembered::key);
    }

    /** Not while a key is forgotten: one that was read before it was taken back would be remembered after it. */
    private @Nullable Remembered read(UUID id, Instant now) {
        return store.find(id)
                .map(found ->
                        new Remembered(open(found), now.plus(REMEMBERED).minusMillis(random.nextLong(SOONER_MILLIS))))
                .orElse(null);
    }

    private ApiKey open(ApiKeyStore.Stored stored) {
        var secret = vault.open(stored.id(), Field.API_SECRET, stored.sealedSecret());
        return new ApiKey(stored.id(), stored.channel(), secret);
    }

    /** The newest key of a channel, with which we sign what we tell it; empty when all were taken back. */
    public Optional<ApiKey> current(String channel) {
        return store.current(channel).map(this::open);
    }

    /** All who have a key, by channel. */
    public List<Platform> list() {
        return store.list();
    }

    /** Of the partner that reports for a channel; the channel itself where nobody does. */
    public String nameOf(String channel) {
        return store.name(channel).orElse(channel);
    }

    /** Takes a key back. */
    public void revoke(UUID id) {
        store.revoke(id, clock.instant());
        remembered.remove(id);
    }
}
