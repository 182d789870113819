package id.gapura.partner.api;

import id.gapura.messaging.Mailboxes;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** Where a mail program ends mail with one press (RFC 8058); a person who comes by is shown the page for it. */
final class MailStopServlet extends HttpServlet {
    static final String PATH = "/api/v1/mail/stop";

    private static final long serialVersionUID = 1L;

    private final transient Mailboxes mailboxes;

    MailStopServlet(Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    private static String token(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
    }

    /** Looking is no press: programs that check links look too. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean isOurs = mailboxes.opened(token(request)).isPresent();
        response.sendRedirect(isOurs ? "/mail/" + token(request) : "/");
    }

    /** Ended already is ended too. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        mailboxes.stop(token(request));
        response.setStatus(HttpServletResponse.SC_OK);
    }
}
