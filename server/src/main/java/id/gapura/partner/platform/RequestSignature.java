package id.gapura.partner.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature of a request: HMAC-SHA256 under the key's secret, in lower-case hex, over
 * {@code METHOD:path:sha256(body):timestamp}, the digest in lower-case hex too.
 *
 * @param timestamp exactly as the header carries it
 */
public record RequestSignature(String method, String path, String timestamp) {
    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration WINDOW = Duration.ofMinutes(5);

    /** Signs a body. */
    public String of(byte[] body, String secret) {
        try {
            var digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(body));
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
            var text = method + ":" + path + ":" + digest + ":" + timestamp;
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA-256", e);
        }
    }

    /** Whether it was signed within five minutes of a moment; not, if its timestamp is no moment with an offset. */
    public boolean isRecent(Instant now) {
        try {
            var stated = OffsetDateTime.parse(timestamp).toInstant();
            return Duration.between(stated, now).abs().compareTo(WINDOW) <= 0;
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    /** Whether {@code signature} is that of the body; takes as long for a wrong one. */
    public boolean matches(String signature, byte[] body, String secret) {
        return MessageDigest.isEqual(of(body, secret).getBytes(UTF_8), signature.getBytes(UTF_8));
    }
}
