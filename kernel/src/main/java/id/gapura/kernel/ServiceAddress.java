package id.gapura.kernel;

import java.net.URI;
import java.util.Optional;

/**
 * Where a service of somebody else is asked: an address that begins with {@code https://}, or with {@code http://} on this
 * machine.
 *
 * @param url without a slash at the end
 */
public record ServiceAddress(String url) {
    public ServiceAddress {
        if (!isSound(url)) {
            throw new IllegalArgumentException("a service's address begins with https://");
        }
    }

    /** Reads an address; empty for anything else. */
    public static Optional<ServiceAddress> find(String written) {
        var trimmed = written.strip().replaceAll("/+$", "");
        return isSound(trimmed) ? Optional.of(new ServiceAddress(trimmed)) : Optional.empty();
    }

    private static boolean isSound(String text) {
        try {
            var uri = URI.create(text);
            boolean isHere = "localhost".equals(uri.getHost()) || "127.0.0.1".equals(uri.getHost());
            return uri.getHost() != null
                    && ("https".equals(uri.getScheme()) || (isHere && "http".equals(uri.getScheme())));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
