package id.gapura.partner.snap.standard;

import java.util.Map;

/**
 * An answer as it travels.
 *
 * @param status of HTTP
 * @param body JSON, never empty
 */
public record SnapAnswer(int status, Map<String, String> headers, String body) {
    public SnapAnswer {
        headers = Map.copyOf(headers);
    }

    /** Shows no body. */
    @Override
    public String toString() {
        return "SnapAnswer[" + status + "]";
    }
}
