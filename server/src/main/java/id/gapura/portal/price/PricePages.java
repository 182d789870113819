package id.gapura.portal.price;

import id.gapura.kernel.Jakarta;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The questions and their answer, open to everybody. Both come by GET, so that an answer can be passed on. */
@Controller
final class PricePages {
    private final PriceAnswers answers;
    private final InstantSource clock;

    PricePages(PriceAnswers answers, InstantSource clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /** The form, filled in as far as the address says. */
    @GetMapping("/price")
    ModelAndView ask(
            @RequestParam(defaultValue = "") String work,
            @RequestParam(defaultValue = "") String income,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "self") String payer,
            Shell shell) {
        return form(new AskedPrice(work, income, amount, payer), AskedPrice.Faulty.NOWHERE, shell);
    }

    @GetMapping("/price/answer")
    ModelAndView answer(
            @RequestParam(defaultValue = "") String work,
            @RequestParam(defaultValue = "") String income,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String payer,
            Shell shell) {
        var asked = new AskedPrice(work, income, amount, payer);
        return switch (asked.read()) {
            case AskedPrice.Faulty faulty -> askAgain(asked, faulty, shell);
            case AskedPrice.Answerable(Question question) ->
                new ModelAndView(
                        "portal/price/answer",
                        "page",
                        answers.of(question, Jakarta.today(clock), "/price?" + asked.query(), shell));
        };
    }

    private static ModelAndView askAgain(AskedPrice asked, AskedPrice.Faulty faulty, Shell shell) {
        var page = form(asked, faulty, shell);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView form(AskedPrice asked, AskedPrice.Faulty faulty, Shell shell) {
        return new ModelAndView("portal/price/ask", "page", PriceForm.of(asked, faulty, shell));
    }
}
