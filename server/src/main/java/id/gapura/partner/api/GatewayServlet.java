package id.gapura.partner.api;

import id.gapura.partner.messages.GatewayDesk;
import id.gapura.partner.platform.SignatureCheck.Claimed;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;

/** Where gateways bring words that came in and tell what became of those that went out. */
final class GatewayServlet extends HttpServlet {
    static final String INCOMING = "/api/v1/messages";
    static final String REPORT = "/api/v1/messages/report";

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 16 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final transient GatewayDesk desk;

    GatewayServlet(GatewayDesk desk) {
        this.desk = desk;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // A body that is too long is cut, so that its signature cannot be right.
        var body = request.getInputStream().readNBytes(MOST_BYTES);
        Claimed claimed = SignedRequest.claimed(request);
        var answer = request.getRequestURI().equals(REPORT) ? desk.report(claimed, body) : desk.incoming(claimed, body);
        var bytes = JSON.writeValueAsBytes(answer.body());
        response.setStatus(answer.status());
        response.setContentType("application/json");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
