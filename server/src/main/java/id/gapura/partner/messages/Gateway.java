package id.gapura.partner.messages;

import id.gapura.messaging.Channel;
import java.util.Set;
import java.util.UUID;

/**
 * Our account at a gateway.
 *
 * @param code stands with every message it carries
 * @param url where it is asked, without a slash at the end
 * @param secret with which we ask; may be empty where none is wanted
 * @param isOpen whether new messages go to it; one that is closed is still asked about those it has
 */
public record Gateway(
        UUID id, String code, Set<Channel> channels, String url, String secret, Manner manner, boolean isOpen) {
    public Gateway {
        channels = Set.copyOf(channels);
    }

    /** What its calls to us are signed with. */
    public String callSecret() {
        return manner.callSecret().isEmpty() ? secret : manner.callSecret();
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "Gateway[" + id + ", " + code + "]";
    }
}
