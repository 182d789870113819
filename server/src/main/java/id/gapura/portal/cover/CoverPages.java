package id.gapura.portal.cover;

import id.gapura.kernel.Jakarta;
import id.gapura.portal.ShownCard;
import id.gapura.portal.card.AskedCard;
import id.gapura.portal.card.CardForm;
import id.gapura.portal.card.Guessing;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The front page, open to everybody. The answer comes by POST, so that no address holds what was asked. */
@Controller
final class CoverPages {
    private final CoverCheck check;
    private final Guessing guessing;
    private final InstantSource clock;

    CoverPages(CoverCheck check, Guessing cardGuessing, InstantSource clock) {
        this.check = check;
        this.guessing = cardGuessing;
        this.clock = clock;
    }

    @GetMapping("/")
    ModelAndView ask(Shell shell) {
        return new ModelAndView("portal/cover/ask", "page", CardForm.fresh(shell));
    }

    @PostMapping("/")
    ModelAndView answer(
            @RequestParam(defaultValue = "") String card,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String year,
            HttpServletRequest request,
            Shell shell) {
        var asked = new AskedCard(card, day, month, year);
        return switch (asked.read(Jakarta.today(clock))) {
            case AskedCard.Faulty faulty -> askAgain(asked, faulty, shell);
            case AskedCard.Question question -> answer(question, request, shell);
        };
    }

    private static ModelAndView askAgain(AskedCard asked, AskedCard.Faulty faulty, Shell shell) {
        var page = new ModelAndView("portal/cover/ask", "page", CardForm.again(asked, faulty, shell));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView answer(AskedCard.Question question, HttpServletRequest request, Shell shell) {
        if (!guessing.admits(request.getRemoteAddr(), question.number().digits())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        var checked = check.answer(question);
        checked.payer()
                .ifPresentOrElse(
                        payer -> ShownCard.remember(payer, clock.instant(), request), () -> ShownCard.forget(request));
        return new ModelAndView(
                "portal/cover/answer",
                "page",
                AnswerPage.of(checked.answer(), checked.payer().isPresent(), shell));
    }
}
