package id.gapura.partner.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
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

    /** Whether {@code signature} is that of the body; takes as long for a wrong one. */
    public boolean matches(String signature, byte[] body, String secret) {
        return MessageDigest.isEqual(of(body, secret).getBytes(UTF_8), signature.getBytes(UTF_8));
    }
}
