package id.gapura.partner.aggregator;

import java.util.UUID;

/**
 * Our account at an aggregator.
 *
 * @param code in the names of its channels, such as {@code contoh} in {@code shop-contoh}
 * @param url of its interface, without a slash at the end
 * @param secret with which both sides sign
 */
public record Account(UUID id, String code, String name, String url, String secret) {
    /** Without the secret. */
    @Override
    public String toString() {
        return "Account[" + id + ", " + code + "]";
    }
}
