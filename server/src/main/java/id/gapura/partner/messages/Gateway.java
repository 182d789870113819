package id.gapura.partner.messages;

import id.gapura.messaging.Channel;
import java.util.Set;
import java.util.UUID;

/**
 * Our account at a gateway.
 *
 * @param code stands with every message it carries
 * @param url of its interface, without a slash at the end
 * @param secret with which both sides sign
 */
public record Gateway(UUID id, String code, Set<Channel> channels, String url, String secret) {
    public Gateway {
        channels = Set.copyOf(channels);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "Gateway[" + id + ", " + code + "]";
    }
}
