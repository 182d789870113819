package id.gapura.portal.ticket;

import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.kernel.Jakarta;
import id.gapura.portal.ContactWord;
import id.gapura.portal.ShownCard;
import id.gapura.portal.card.CardForm;
import id.gapura.portal.card.Guessing;
import id.gapura.portal.card.Pace;
import id.gapura.portal.card.TypedBirth;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The question and its answer, which comes by POST, so that no address holds what was asked. */
@Controller
final class TicketPages {
    private static final String HOME = "/ticket";

    private final Attempts attempts;
    private final ContactWord word;
    private final Guessing guessing;
    private final InstantSource clock;

    TicketPages(Attempts attempts, ContactWord word, Guessing ticketGuessing, InstantSource clock) {
        this.attempts = attempts;
        this.word = word;
        this.guessing = ticketGuessing;
        this.clock = clock;
    }

    @GetMapping(HOME)
    ModelAndView ask(Shell shell) {
        return form("", "", TypedBirth.NOTHING, Optional.empty(), shell);
    }

    private static ModelAndView form(
            String ticket, String fault, TypedBirth birth, Optional<TypedBirth.Fault> birthFault, Shell shell) {
        var field = Field.number("ticket", shell.text("ticket.number"))
                .hint(shell.text("ticket.number.hint"))
                .value(ticket)
                .error(fault)
                .autocomplete("off")
                .required();
        return new ModelAndView("portal/ticket/ask", "page", CardForm.about(field, birth, birthFault, shell));
    }

    @PostMapping(HOME)
    ModelAndView answer(
            @RequestParam(defaultValue = "") String ticket,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String year,
            HttpServletRequest request,
            Shell shell) {
        var birth = new TypedBirth(day, month, year);
        var birthFault = birth.fault(Jakarta.today(clock));
        var fault = ticket.isBlank() ? shell.text("ticket.number.missing") : "";
        if (!fault.isEmpty() || birthFault.isPresent()) {
            var again = form(ticket, fault, birth, birthFault, shell);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        if (!guessing.admits(request.getRemoteAddr(), ticket.strip())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        var found = Pace.keep(() -> attempts.findByTicket(ticket, birth.on()));
        return answer(found, request, shell);
    }

    private ModelAndView answer(Optional<Attempt> found, HttpServletRequest request, Shell shell) {
        var asked = found.filter(attempt -> !attempt.progress().state().isEnd());
        var answer = TicketAnswer.of(found, asked.map(attempt -> word.of(attempt, "/ticket/contact", shell)), shell);
        remember(found.filter(_ -> answer.mayPay()), request);
        asked.ifPresentOrElse(
                attempt -> ShownTicket.remember(attempt.id(), clock.instant(), request),
                () -> ShownTicket.forget(request));
        return new ModelAndView("portal/ticket/answer", "page", answer);
    }

    /** Whoever has shown the ticket may say so as long as the enrolment goes on; then the answer again. */
    @PostMapping(HOME + "/contact")
    ModelAndView contact(@RequestParam boolean agreed, HttpServletRequest request, Shell shell) {
        var shown = ShownTicket.find(clock.instant(), request);
        shown.flatMap(attempts::find)
                .filter(attempt -> !attempt.progress().state().isEnd())
                .ifPresent(attempt -> word.say(attempt.id(), agreed, shell));
        return shown.map(id -> answer(attempts.find(id), request, shell))
                .orElseGet(() -> new ModelAndView("redirect:" + HOME));
    }

    /** Whoever may pay goes on as if the card had been shown. */
    private void remember(Optional<Attempt> payer, HttpServletRequest request) {
        payer.flatMap(attempt -> attempt.progress().workerId())
                .ifPresentOrElse(
                        worker -> ShownCard.remember(worker, clock.instant(), request),
                        () -> ShownCard.forget(request));
    }
}
