package id.gapura.partner.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.gapura.contributions.IntakeUnavailableException;
import id.gapura.partner.aggregator.Callback;
import id.gapura.partner.aggregator.Charges;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where aggregators report what became of charges. A servlet because the signature is over the body's bytes. */
final class CallbackServlet extends HttpServlet {
    static final String PATH = "/api/v1/aggregator/callback";

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 16 * 1024;

    private final transient Charges charges;

    CallbackServlet(Charges charges) {
        this.charges = charges;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // A body that is too long is cut, so that its signature cannot be right.
        var body = request.getInputStream().readNBytes(MOST_BYTES);
        var claimed = SignedRequest.claimed(request);
        var callback = new Callback(claimed.keyId(), claimed.signed(), claimed.signature(), body);
        try {
            var answer = charges.accept(callback);
            send(response, answer.status(), answer.word());
        } catch (IntakeUnavailableException _) {
            response.setHeader("Retry-After", "60");
            send(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "later");
        }
    }

    private static void send(HttpServletResponse response, int status, String word) throws IOException {
        var bytes = "{\"status\":\"%s\"}".formatted(word).getBytes(UTF_8);
        response.setStatus(status);
        response.setContentType("application/json");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
