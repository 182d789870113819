package id.gapura.console;

import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The way in. Spring Security takes what the form sends. */
@Controller
final class SignInPages {
    /** What a refused try leaves for the page after it: {@code unknown} or {@code resting}, and the login as typed. */
    static final String REFUSAL = "refusal";

    static final String LOGIN = "login";

    @GetMapping("/console/sign-in")
    ModelAndView show(Shell shell, Model left) {
        var refusal = Optional.ofNullable(left.getAttribute(REFUSAL))
                .map(why -> Notice.bad(shell.text("signIn.refused." + why))
                        .withDetail(shell.text("signIn.refused." + why + ".todo")));
        var login = Optional.ofNullable(left.getAttribute(LOGIN)).map(Object::toString);
        return new ModelAndView("console/signIn", "page", SignInPage.of(shell, refusal, login.orElse("")));
    }
}
