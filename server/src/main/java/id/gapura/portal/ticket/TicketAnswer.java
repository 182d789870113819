package id.gapura.portal.ticket;

import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.followup.Reason;
import id.gapura.screen.CoverMark;
import id.gapura.screen.Shell;
import java.util.Optional;

/**
 * How an enrolment stands.
 *
 * @param advice what to do now
 * @param mayPay whether the visitor can go on and pay
 */
public record TicketAnswer(CoverMark mark, String word, String detail, String advice, boolean mayPay) {
    static TicketAnswer of(Optional<Attempt> found, Shell shell) {
        return found.map(attempt -> of(attempt, shell))
                .orElseGet(() -> said(CoverMark.CLOSED, "none", "", false, shell));
    }

    private static TicketAnswer of(Attempt attempt, Shell shell) {
        return switch (attempt.progress().state()) {
            case ENROLLED, ALREADY_MEMBER -> said(CoverMark.ACTIVE, "member", "", true, shell);
            case CHECKING -> said(CoverMark.REGISTERED, "checking", "", true, shell);
            case REFUSED -> said(CoverMark.LAPSED, "refused", "", false, shell);
            case NEEDS_DECISION, SUBMITTED, OPEN, ABANDONED -> waiting(attempt, shell);
        };
    }

    private static TicketAnswer waiting(Attempt attempt, Shell shell) {
        var follow = attempt.followUp();
        boolean isDocument =
                follow.reason().filter(Reason.DOCUMENT_AWAITED::equals).isPresent();
        var until = follow.dueOn()
                .map(day -> shell.text("ticket.until", shell.format().date(day)))
                .orElse("");
        return said(CoverMark.GRACE, isDocument ? "document" : "waiting", until, attempt.isProvisional(), shell);
    }

    private static TicketAnswer said(CoverMark mark, String state, String more, boolean mayPay, Shell shell) {
        return new TicketAnswer(
                mark,
                shell.text("ticket." + state),
                (shell.text("ticket." + state + ".why") + " " + more).strip(),
                shell.text("ticket." + state + ".todo"),
                mayPay);
    }
}
