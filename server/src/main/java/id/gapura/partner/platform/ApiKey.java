package id.gapura.partner.platform;

import java.util.UUID;

/**
 * What a partner signs with.
 *
 * @param channel in whose name it reports payments
 * @param secret shared with the partner
 */
public record ApiKey(UUID id, String channel, String secret) {
    /** Without the secret. */
    @Override
    public String toString() {
        return "ApiKey[" + id + ", " + channel + "]";
    }
}
