package id.gapura.portal.waiting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * What a visitor holds, in a signed cookie: a number, or the right to be inside until a while after the last page. Signed
 * with a key that lives as long as the program: after a restart everybody arrives anew.
 */
final class Passes {
    private static final String COOKIE = "place";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final Pattern WRITTEN = Pattern.compile("([wi])(\\d{1,18})\\.([\\w-]{43})");
    /** By the browser, also when it is closed meanwhile; ours says itself when it ends. */
    private static final Duration KEPT = Duration.ofHours(6);

    private static final Duration STAY = Duration.ofMinutes(30);

    private final SecretKeySpec key;
    private final LongSupplier nanos;

    Passes(LongSupplier nanos) {
        this.nanos = nanos;
        var secret = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** What is held. */
    sealed interface Pass {
        record Drawn(long number) implements Pass {}

        /** The stay ends when so much time of the program has passed. */
        record Inside(Duration until) implements Pass {}
    }

    /** The pass of a visitor; empty for none, a forged one and one that has run out. */
    Optional<Pass> read(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        var written = WRITTEN.matcher(cookie == null ? "" : cookie.getValue());
        if (!written.matches() || !isOurs(written.group(1) + written.group(2), written.group(3))) {
            return Optional.empty();
        }
        long value = Long.parseLong(written.group(2));
        if (written.group(1).equals("w")) {
            return Optional.of(new Pass.Drawn(value));
        }
        return Optional.<Pass>of(new Pass.Inside(Duration.ofSeconds(value))).filter(_ -> value > nowSeconds());
    }

    /** Gives the number to a visitor who waits. */
    void giveNumber(long number, HttpServletRequest request, HttpServletResponse response) {
        give("w" + number, request, response);
    }

    /** Lets a visitor stay, from now on. */
    void letStay(HttpServletRequest request, HttpServletResponse response) {
        give("i" + (nowSeconds() + STAY.toSeconds()), request, response);
    }

    /** Whether a third of the stay is over. */
    boolean isWorn(Pass.Inside pass) {
        return pass.until().toSeconds() - nowSeconds() < STAY.toSeconds() * 2 / 3;
    }

    private long nowSeconds() {
        return Duration.ofNanos(nanos.getAsLong()).toSeconds();
    }

    private void give(String said, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, said + "." + signature(said))
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private boolean isOurs(String said, String signature) {
        return MessageDigest.isEqual(
                signature(said).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.US_ASCII));
    }

    private String signature(String said) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(said.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
