package id.gapura.partner.snap.standard;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request as it travels.
 *
 * @param method in capitals
 * @param path below the host, with its parameters if any
 * @param headers by name, in which capitals do not matter
 * @param body as sent, never re-written: its signature stands on it
 */
public record SnapRequest(String method, String path, Map<String, String> headers, String body) {
    public static final String TIMESTAMP = "X-TIMESTAMP";
    public static final String SIGNATURE = "X-SIGNATURE";
    public static final String CLIENT_KEY = "X-CLIENT-KEY";
    public static final String PARTNER_ID = "X-PARTNER-ID";
    public static final String EXTERNAL_ID = "X-EXTERNAL-ID";
    public static final String CHANNEL_ID = "CHANNEL-ID";
    public static final String AUTHORIZATION = "Authorization";

    public SnapRequest {
        var folded = new TreeMap<String, String>();
        headers.forEach((name, value) -> folded.put(name.toLowerCase(Locale.ROOT), value.strip()));
        headers = Map.copyOf(folded);
    }

    /** A header's value without spaces around it; empty when it was not sent. */
    public String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /** Shows neither headers nor body. */
    @Override
    public String toString() {
        return "SnapRequest[" + method + " " + path + "]";
    }
}
