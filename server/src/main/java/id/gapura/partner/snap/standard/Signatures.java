package id.gapura.partner.snap.standard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What is signed, and the two ways of signing it: SHA256withRSA with a key pair, HMAC-SHA512 with a shared secret.
 *
 * <p>Signatures are written in Base64. Hexadecimal ones, as in the standard's examples, are read too: both are the same
 * bytes.
 */
public final class Signatures {
    private static final Pattern HEX = Pattern.compile("(?:[0-9a-fA-F]{2})+");
    private static final int HMAC_BYTES = 64;

    private Signatures() {}

    /** What is signed to get an access token. */
    public static String forToken(String clientId, String timestamp) {
        return clientId + "|" + timestamp;
    }

    /** What is signed with the shared secret, given a token. */
    public static String symmetric(SnapRequest request, String token) {
        return request.method() + ":" + request.path() + ":" + token + ":" + digest(request.body()) + ":"
                + request.header(SnapRequest.TIMESTAMP);
    }

    /** What is signed with a private key, without a token. */
    public static String asymmetric(SnapRequest request) {
        return request.method() + ":" + request.path() + ":" + digest(request.body()) + ":"
                + request.header(SnapRequest.TIMESTAMP);
    }

    /** SHA-256 of the minified body in small hexadecimal letters; of nothing, if there is no body. */
    public static String digest(String body) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(MinifiedJson.of(body).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    public static String hmac(String secret, String text) {
        return Base64.getEncoder().encodeToString(hmacBytes(secret, text));
    }

    public static boolean isHmac(String secret, String text, String signature) {
        return decoded(signature)
                .filter(bytes -> MessageDigest.isEqual(bytes, hmacBytes(secret, text)))
                .isPresent();
    }

    /** Whether a signature is of the length that only a shared secret makes. */
    public static boolean looksSymmetric(String signature) {
        return decoded(signature).filter(bytes -> bytes.length == HMAC_BYTES).isPresent();
    }

    public static String rsa(PrivateKey key, String text) {
        try {
            var signer = Signature.getInstance("SHA256withRSA");
            signer.initSign(key);
            signer.update(text.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(signer.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign with this key", e);
        }
    }

    public static boolean isRsa(PublicKey key, String text, String signature) {
        var bytes = decoded(signature);
        if (bytes.isEmpty()) {
            return false;
        }
        try {
            var verifier = Signature.getInstance("SHA256withRSA");
            verifier.initVerify(key);
            verifier.update(text.getBytes(UTF_8));
            return verifier.verify(bytes.get());
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private static byte[] hmacBytes(String secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA512"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign with this secret", e);
        }
    }

    /** No text is both: Base64 of 64 or 256 bytes ends with an equals sign. */
    private static Optional<byte[]> decoded(String signature) {
        try {
            return Optional.of(
                    HEX.matcher(signature).matches()
                            ? HexFormat.of().parseHex(signature)
                            : Base64.getDecoder().decode(signature));
        } catch (IllegalArgumentException neither) {
            return Optional.empty();
        }
    }
}
