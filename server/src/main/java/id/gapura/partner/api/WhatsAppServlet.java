package id.gapura.partner.api;

import id.gapura.partner.messages.whatsapp.WhatsAppDesk;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** Where WhatsApp asks whether we are we, brings words that came in and tells what became of those that went out. */
final class WhatsAppServlet extends HttpServlet {
    static final String PATH = "/api/v1/whatsapp";

    private static final long serialVersionUID = 1L;
    /** WhatsApp's own limit is three megabytes. */
    private static final int MOST_BYTES = 3 * 1024 * 1024;

    private final transient WhatsAppDesk desk;

    WhatsAppServlet(WhatsAppDesk desk) {
        this.desk = desk;
    }

    private static String account(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /** The question is answered with its own challenge, as plain text. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean isOurs = parameter(request, "hub.mode").equals("subscribe")
                && desk.isOurs(account(request), parameter(request, "hub.verify_token"));
        response.setStatus(isOurs ? HttpServletResponse.SC_OK : HttpServletResponse.SC_FORBIDDEN);
        if (isOurs) {
            response.setContentType("text/plain; charset=utf-8");
            response.getWriter().write(parameter(request, "hub.challenge"));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // A body that is too long is cut, so that its signature cannot be right.
        var body = request.getInputStream().readNBytes(MOST_BYTES);
        var signature = Objects.requireNonNullElse(request.getHeader("X-Hub-Signature-256"), "");
        response.setStatus(
                switch (desk.take(account(request), signature, body)) {
                    case TAKEN -> HttpServletResponse.SC_OK;
                    case NOT_YET -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
                    case FORGED -> HttpServletResponse.SC_UNAUTHORIZED;
                    case UNREADABLE -> HttpServletResponse.SC_BAD_REQUEST;
                });
    }
}
