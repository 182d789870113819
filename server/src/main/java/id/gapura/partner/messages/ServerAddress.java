package id.gapura.partner.messages;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * A server that is spoken to over a line of its own, such as {@code smpps://login@sms.example:3550}.
 *
 * @param isSafe whether the line is encrypted from its first word
 * @param login as whom we speak; may be empty
 */
public record ServerAddress(boolean isSafe, String host, int port, String login) {
    /**
     * Reads an address.
     *
     * @param scheme such as {@code smpp}; with an s behind it the line is encrypted
     * @return empty for anything else
     */
    public static Optional<ServerAddress> find(String url, String scheme) {
        try {
            var uri = URI.create(url);
            boolean isSafe = (scheme + "s").equals(uri.getScheme());
            return (isSafe || scheme.equals(uri.getScheme())) && uri.getHost() != null && uri.getPort() > 0
                    ? Optional.of(new ServerAddress(
                            isSafe, uri.getHost(), uri.getPort(), Objects.requireNonNullElse(uri.getUserInfo(), "")))
                    : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether it is this machine, to which no line can be listened to. */
    public boolean isHere() {
        return host.equals("localhost") || host.equals("127.0.0.1");
    }
}
