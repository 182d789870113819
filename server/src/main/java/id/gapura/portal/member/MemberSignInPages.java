package id.gapura.portal.member;

import id.gapura.kernel.Jakarta;
import id.gapura.portal.ShownCard;
import id.gapura.portal.card.AskedCard;
import id.gapura.portal.card.CardForm;
import id.gapura.portal.card.Guessing;
import id.gapura.screen.Field;
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

/** The way in to a member's own pages: card number and birth date, then a code. */
@Controller
final class MemberSignInPages {
    private static final String ASK = "portal/member/signIn";
    private static final String CODE = "portal/member/code";

    private final SignInDesk desk;
    private final Guessing guessing;
    private final InstantSource clock;

    MemberSignInPages(SignInDesk desk, Guessing memberGuessing, InstantSource clock) {
        this.desk = desk;
        this.guessing = memberGuessing;
        this.clock = clock;
    }

    @GetMapping("/me/sign-in")
    ModelAndView ask(Shell shell) {
        return new ModelAndView(ASK, "page", CardForm.fresh(shell));
    }

    @PostMapping("/me/sign-in")
    ModelAndView sendCode(
            @RequestParam(defaultValue = "") String card,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String year,
            HttpServletRequest request,
            Shell shell) {
        var asked = new AskedCard(card, day, month, year);
        return switch (asked.read(Jakarta.today(clock))) {
            case AskedCard.Faulty faulty -> {
                var page = new ModelAndView(ASK, "page", CardForm.again(asked, faulty, shell));
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
            case AskedCard.Question question -> sendCode(question, request, shell);
        };
    }

    private ModelAndView sendCode(AskedCard.Question question, HttpServletRequest request, Shell shell) {
        if (!guessing.admits(request.getRemoteAddr(), question.number().digits())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        var asked = desk.ask(question, code -> shell.text("me.code.sms", code));
        PendingSignIn.remember(asked, clock.instant(), request);
        return new ModelAndView("redirect:/me/code");
    }

    @GetMapping("/me/code")
    ModelAndView askCode(HttpServletRequest request, Shell shell) {
        return PendingSignIn.find(request).isPresent()
                ? new ModelAndView(CODE, "field", field(shell))
                : new ModelAndView("redirect:/me/sign-in");
    }

    private static Field field(Shell shell) {
        return Field.number("code", shell.text("me.code.field"))
                .hint(shell.text("me.code.hint"))
                .autocomplete("one-time-code")
                .required();
    }

    /** A wrong code, a used one and one that was never sent read the same. */
    @PostMapping("/me/code")
    ModelAndView signIn(@RequestParam(defaultValue = "") String code, HttpServletRequest request, Shell shell) {
        var pending = PendingSignIn.find(request);
        if (pending.isEmpty()) {
            return new ModelAndView("redirect:/me/sign-in");
        }
        if (!desk.isRight(pending.get(), code)) {
            var page = new ModelAndView(CODE, "field", field(shell).error(shell.text("me.code.wrong")));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        SignedInMember.signIn(pending.get().worker().orElseThrow(), clock.instant(), request);
        return new ModelAndView("redirect:" + SignedInMember.wantedPage(request));
    }

    @PostMapping("/me/sign-out")
    ModelAndView signOut(HttpServletRequest request) {
        SignedInMember.signOut(request);
        ShownCard.forget(request);
        return new ModelAndView("redirect:/");
    }
}
