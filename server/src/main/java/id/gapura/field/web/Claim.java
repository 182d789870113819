package id.gapura.field.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/** Which device a request says it comes from, and the secret that is to prove it. */
record Claim(UUID device, String secret) {
    static final String TOKEN = "Device";
    static final String PULSE = "Pulse";

    private static final Pattern WRITTEN =
            Pattern.compile("(Device|Pulse) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([\\w-]{1,100})");

    /** Reads the header; empty where it is none of this kind. */
    static Optional<Claim> find(HttpServletRequest request, String kind) {
        var header = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .orElse("");
        var written = WRITTEN.matcher(header);
        return written.matches() && written.group(1).equals(kind)
                ? Optional.of(new Claim(UUID.fromString(written.group(2)), written.group(3)))
                : Optional.empty();
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "Claim[" + device + "]";
    }
}
