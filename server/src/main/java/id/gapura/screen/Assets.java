package id.gapura.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;

/** The addresses of static files; each carries a hash of its content, so that a browser may keep it for a year. */
public final class Assets {
    private static final String FOLDER = "static/assets/";
    private static final int SHOWN_BYTES = 6;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** The address of a file under {@code static/assets}; a missing file is a bug. */
    public String address(String name) {
        return addresses.computeIfAbsent(name, Assets::hashed);
    }

    private static String hashed(String name) {
        try {
            byte[] content = new ClassPathResource(FOLDER + name).getContentAsByteArray();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return "/assets/" + name + "?v=" + HexFormat.of().formatHex(hash, 0, SHOWN_BYTES);
        } catch (IOException missing) {
            throw new UncheckedIOException("no static file " + name, missing);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
