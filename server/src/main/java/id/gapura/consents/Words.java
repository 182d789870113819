package id.gapura.consents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.UnaryOperator;

/**
 * The words somebody agreed to, kept as they were read.
 *
 * @param key of the text, with its version: {@code consent.contact.1}
 * @param language its two letters
 */
public record Words(String key, String language, String text) {
    public Words {
        if (text.isBlank()) {
            throw new IllegalArgumentException("nobody agrees to nothing: " + key);
        }
    }

    /** Today's words for a purpose, in a language whose texts the caller has. */
    public static Words of(Purpose purpose, String language, UnaryOperator<String> texts) {
        return new Words(purpose.wordsKey(), language, texts.apply(purpose.wordsKey()));
    }

    /** SHA-256 of the text: the same words are stored once. */
    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
