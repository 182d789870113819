package id.gapura.partner.snap;

import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Bearer tokens, good for fifteen minutes as the standard says. A token holds its bank and its end under a keyed hash of
 * the vault's, so that none is stored and every process of the program knows them all.
 */
final class AccessTokens {
    static final Duration LIFETIME = Duration.ofMinutes(15);

    private static final int BODY_BYTES = 32;
    private static final int MAC_BYTES = 16;

    private final Vault vault;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    AccessTokens(Vault vault, InstantSource clock) {
        this.vault = vault;
        this.clock = clock;
    }

    String issue(Bank bank) {
        var body = ByteBuffer.allocate(BODY_BYTES)
                .putLong(bank.id().getMostSignificantBits())
                .putLong(bank.id().getLeastSignificantBits())
                .putLong(clock.instant().plus(LIFETIME).toEpochMilli())
                .putLong(random.nextLong())
                .array();
        var token = ByteBuffer.allocate(BODY_BYTES + MAC_BYTES).put(body).put(mac(body));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    }

    /** The bank a token was given to; empty when it is none of ours or has ended. */
    Optional<UUID> bank(String token) {
        return decoded(token)
                .filter(bytes -> bytes.length == BODY_BYTES + MAC_BYTES)
                .flatMap(this::bank);
    }

    private Optional<UUID> bank(byte[] token) {
        var body = new byte[BODY_BYTES];
        var mac = new byte[MAC_BYTES];
        var parts = ByteBuffer.wrap(token).get(body).get(mac);
        if (parts.hasRemaining() || !MessageDigest.isEqual(mac, mac(body))) {
            return Optional.empty();
        }
        var held = ByteBuffer.wrap(body);
        var bank = new UUID(held.getLong(), held.getLong());
        var end = Instant.ofEpochMilli(held.getLong());
        return clock.instant().isBefore(end) ? Optional.of(bank) : Optional.empty();
    }

    private byte[] mac(byte[] body) {
        var index = vault.blindIndex(Field.ACCESS_TOKEN, Base64.getEncoder().encodeToString(body));
        return ByteBuffer.allocate(MAC_BYTES)
                .putLong(index.getMostSignificantBits())
                .putLong(index.getLeastSignificantBits())
                .array();
    }

    private static Optional<byte[]> decoded(String token) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(token));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
