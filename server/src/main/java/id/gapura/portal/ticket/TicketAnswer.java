package id.gapura.portal.ticket;

import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.followup.Reason;
import id.gapura.portal.Contact;
import id.gapura.screen.CoverMark;
import id.gapura.screen.Shell;
import java.util.Optional;

/**
 * How an enrolment stands.
 *
 * @param advice what to do now
 * @param mayPay whether the visitor can go on and pay
 * @param contact whether officers may call and visit; empty where there is nothing to call about
 */
public record TicketAnswer(
        CoverMark mark, String word, String detail, String advice, boolean mayPay, Optional<Contact> contact) {
    static TicketAnswer of(Optional<Attempt> found, Optional<Contact> contact, Shell shell) {
        return found.map(attempt -> of(attempt, contact.filter(Contact::isAlone).isPresent(), shell)
                        .with(contact))
                .orElseGet(() -> said(CoverMark.CLOSED, "none", "", false, shell));
    }

    private TicketAnswer with(Optional<Contact> asked) {
        return new TicketAnswer(mark, word, detail, advice, mayPay, asked);
    }

    /** @param isAlone whether nobody may call or visit */
    private static TicketAnswer of(Attempt attempt, boolean isAlone, Shell shell) {
        return switch (attempt.progress().state()) {
            case ENROLLED, ALREADY_MEMBER -> said(CoverMark.ACTIVE, "member", "", true, shell);
            case CHECKING -> said(CoverMark.REGISTERED, "checking", "", true, shell);
            case REFUSED -> said(CoverMark.LAPSED, "refused", "", false, shell);
            case NEEDS_DECISION, SUBMITTED, OPEN, ABANDONED -> waiting(attempt, isAlone, shell);
        };
    }

    private static TicketAnswer waiting(Attempt attempt, boolean isAlone, Shell shell) {
        var follow = attempt.followUp();
        boolean isDocument =
                follow.reason().filter(Reason.DOCUMENT_AWAITED::equals).isPresent();
        var until = follow.dueOn()
                .map(day -> shell.text("ticket.until", shell.format().date(day)))
                .orElse("");
        var state = isDocument ? "document" : isAlone ? "alone" : "waiting";
        return said(CoverMark.GRACE, state, until, attempt.isProvisional(), shell);
    }

    private static TicketAnswer said(CoverMark mark, String state, String more, boolean mayPay, Shell shell) {
        return new TicketAnswer(
                mark,
                shell.text("ticket." + state),
                (shell.text("ticket." + state + ".why") + " " + more).strip(),
                shell.text("ticket." + state + ".todo"),
                mayPay,
                Optional.empty());
    }
}
