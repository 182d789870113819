package id.gapura.messaging.codes;

import static java.nio.charset.StandardCharsets.US_ASCII;

import id.gapura.kernel.Ids;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Links sent to a phone, which prove it as a code does: whoever opens one has read what came there. A token is 144 random
 * bits; only its hash is kept.
 */
public final class PhoneLinks {
    /** How long a link works. */
    public static final Duration LASTING = Duration.ofDays(1);

    private static final int TOKEN_BYTES = 18;
    private static final String INSERT = """
            INSERT INTO messaging.phone_link (token_hash, link_id, phone_sealed, expires_at)
            VALUES (:hash, :id, :phone, :until)
            """;
    private static final String FIND =
            "SELECT link_id, phone_sealed FROM messaging.phone_link WHERE token_hash = :hash AND expires_at > :now";

    private final JdbcClient sql;
    private final Vault vault;
    private final InstantSource clock;
    private final Ids ids;
    private final SecureRandom random = new SecureRandom();

    PhoneLinks(JdbcClient sql, Vault vault, InstantSource clock, Ids ids) {
        this.sql = sql;
        this.vault = vault;
        this.clock = clock;
        this.ids = ids;
    }

    /** A new token, fit for an address, to be sent to a phone and nowhere else. */
    public String create(String phone) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var id = ids.next();
        sql.sql(INSERT)
                .param("hash", hash(token))
                .param("id", id)
                .param("phone", vault.seal(id, Field.PHONE, phone))
                .param("until", clock.instant().plus(LASTING).atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    /** The phone that a token was sent to; empty when nobody made it or its time is over. */
    public Optional<String> find(String token) {
        return sql.sql(FIND)
                .param("hash", hash(token))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, _) ->
                        vault.open(row.getObject("link_id", UUID.class), Field.PHONE, row.getBytes("phone_sealed")))
                .optional();
    }

    private static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
