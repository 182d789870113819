package id.gapura.partner.api;

import id.gapura.accounts.Audit;
import id.gapura.partner.invitation.EnrolmentRequest;
import id.gapura.partner.invitation.EnrolmentRequest.Read;
import id.gapura.partner.invitation.Invitations;
import id.gapura.partner.invitation.Invitations.Told;
import id.gapura.partner.platform.Platform;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Objects;

/** Where a platform names workers to be enrolled, and asks how one of its own stands. */
final class EnrolmentsServlet extends HttpServlet {
    static final String PATH = "/api/v1/enrolments";

    private static final long serialVersionUID = 1L;

    private final transient SignedRequest requests;
    private final transient Invitations invitations;
    private final transient Audit audit;
    private final transient InstantSource clock;
    private final transient EnrolmentWords english = new EnrolmentWords(Texts.load(Language.ENGLISH));
    private final transient EnrolmentWords indonesian = new EnrolmentWords(Texts.load(Language.INDONESIAN));

    EnrolmentsServlet(SignedRequest requests, Invitations invitations, Audit audit, InstantSource clock) {
        this.requests = requests;
        this.invitations = invitations;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        requests.answer(
                request,
                response,
                (key, body) -> name(request).isEmpty()
                        ? take(key.channel(), body, words(request))
                        : Answer.refused(HttpServletResponse.SC_NOT_FOUND, "unknown"));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        requests.answer(
                request,
                response,
                (key, _) -> invitations
                        .find(key.channel(), name(request))
                        .map(told -> tell(key.channel(), told))
                        .orElseGet(() -> Answer.refused(HttpServletResponse.SC_NOT_FOUND, "unknown")));
    }

    /** On record, so that the worker sees who asked. */
    private Answer tell(String channel, Told told) {
        audit.record(
                Platform.actor(channel),
                "platform.asked",
                told.invitation().id().toString(),
                "");
        return EnrolmentWords.standing(told);
    }

    /** The external id behind the path; empty if there is none. */
    private static String name(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getPathInfo(), "").replaceFirst("^/", "");
    }

    private EnrolmentWords words(HttpServletRequest request) {
        return SignedRequest.header(request, "Accept-Language").startsWith("en") ? english : indonesian;
    }

    private Answer take(String channel, byte[] body, EnrolmentWords words) {
        return switch (EnrolmentRequest.read(body, clock.instant())) {
            case Read.Faulty(var faults) -> Answer.faulty(faults);
            case Read.Rows(var rows, boolean isBatch) -> {
                var answers = invitations.invite(channel, rows);
                yield isBatch ? words.batch(answers) : words.one(answers.getFirst());
            }
        };
    }
}
