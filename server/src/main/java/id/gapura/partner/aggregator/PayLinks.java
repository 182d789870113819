package id.gapura.partner.aggregator;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Links that open the payment page of one member for a time. A token is 144 random bits; only its hash is kept, so that
 * who reads the database can open nothing.
 */
public final class PayLinks {
    /** How long one works that a visitor made by saying who they are. */
    public static final Duration OWN = Duration.ofHours(1);

    /** How long one works that an officer sends. */
    public static final Duration SENT = Duration.ofDays(7);

    private static final int TOKEN_BYTES = 18;
    private static final String INSERT = """
            INSERT INTO partner.pay_link (token_hash, worker_id, created_at, expires_at)
            VALUES (:hash, :worker, :at, :until)
            """;
    private static final String FIND =
            "SELECT worker_id FROM partner.pay_link WHERE token_hash = :hash AND expires_at > :now";

    private final JdbcClient sql;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    PayLinks(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A new token, fit for an address. */
    public String create(UUID workerId, Duration lasting) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sql.sql(INSERT)
                .param("hash", hash(token))
                .param("worker", workerId)
                .param("at", now())
                .param("until", now().plus(lasting))
                .update();
        return token;
    }

    /** Whose page a token opens; empty when nobody made it or its time is over. */
    public Optional<UUID> find(String token) {
        return sql.sql(FIND)
                .param("hash", hash(token))
                .param("now", now())
                .query(UUID.class)
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
