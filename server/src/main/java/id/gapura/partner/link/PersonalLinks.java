package id.gapura.partner.link;

import static java.nio.charset.StandardCharsets.US_ASCII;

import id.gapura.partner.link.PersonalLink.Use;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes and opens personal links. A token is 144 random bits; only its hash is kept, so that who reads the database can
 * open nothing.
 */
public final class PersonalLinks {
    /** How long one works that a visitor made by saying who they are. */
    public static final Duration OWN = Duration.ofHours(1);

    /** How long one works that is sent to somebody. */
    public static final Duration SENT = Duration.ofDays(7);

    /** How long one works by which a shop redeems coupons, unless it is closed before. */
    public static final Duration SHOP = Duration.ofDays(90);

    private static final int TOKEN_BYTES = 18;
    private static final String INSERT = """
            INSERT INTO partner.personal_link (token_hash, holder_id, purpose, subject, created_at, expires_at)
            VALUES (:hash, :holder, :purpose, :subject, :at, :until)
            """;
    private static final String FIND = """
            SELECT holder_id, subject FROM partner.personal_link
            WHERE token_hash = :hash AND purpose = :purpose AND expires_at > :now
            """;
    private static final String CLOSE = """
            UPDATE partner.personal_link SET expires_at = :now
            WHERE holder_id = :holder AND purpose = :purpose AND expires_at > :now
            """;
    private static final String UNTIL = """
            SELECT max(expires_at) FROM partner.personal_link
            WHERE holder_id = :holder AND purpose = :purpose AND expires_at > :now
            """;

    private final JdbcClient sql;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    PersonalLinks(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A new token, fit for an address. */
    public String create(PersonalLink link, Duration lasting) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sql.sql(INSERT)
                .param("hash", hash(token))
                .param("holder", link.holder())
                .param("purpose", link.use().code())
                .param("subject", link.subject())
                .param("at", now())
                .param("until", now().plus(lasting))
                .update();
        return token;
    }

    /** What a token opens; empty when nobody made it for that use or its time is over. */
    public Optional<PersonalLink> find(String token, Use use) {
        return sql.sql(FIND)
                .param("hash", hash(token))
                .param("purpose", use.code())
                .param("now", now())
                .query((row, _) ->
                        new PersonalLink(row.getObject("holder_id", UUID.class), use, row.getString("subject")))
                .optional();
    }

    /** Closes all links of a holder for a use. */
    public void close(UUID holder, Use use) {
        of(CLOSE, holder, use).update();
    }

    /** Until when a holder has a link for a use; empty for none that still opens. */
    public Optional<Instant> until(UUID holder, Use use) {
        return of(UNTIL, holder, use)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    private JdbcClient.StatementSpec of(String statement, UUID holder, Use use) {
        return sql.sql(statement)
                .param("holder", holder)
                .param("purpose", use.code())
                .param("now", now());
    }

    /** Whose payment page a token opens. */
    public Optional<UUID> payer(String token) {
        return find(token, Use.PAY).map(PersonalLink::holder);
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
