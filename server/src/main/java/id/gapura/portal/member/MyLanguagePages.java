package id.gapura.portal.member;

import id.gapura.kernel.Tongue;
import id.gapura.registry.Registry;
import id.gapura.reminders.Languages;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** In which language a member is written to; that of the pages is another thing. */
@Controller
final class MyLanguagePages {
    private static final String HOME = "/me/language";
    private static final String LANGUAGE = "language";

    private final Registry registry;
    private final Languages languages;
    private final InstantSource clock;

    MyLanguagePages(Registry registry, Languages languages, InstantSource clock) {
        this.registry = registry;
        this.languages = languages;
        this.clock = clock;
    }

    @GetMapping(HOME)
    ModelAndView ask(HttpServletRequest request, Shell shell) {
        return SignedInMember.only(clock.instant(), request, worker -> {
            var now = languages.of(worker, phone(worker));
            return form(question(shell).value(now.code()), shell).asked();
        });
    }

    @PostMapping(HOME)
    ModelAndView say(
            @RequestParam(defaultValue = "") String language,
            HttpServletRequest request,
            Shell shell,
            RedirectAttributes next) {
        return SignedInMember.only(clock.instant(), request, worker -> {
            Optional<Tongue> tongue = Tongue.find(language);
            if (tongue.isEmpty()) {
                return form(question(shell).error(shell.text("person.language.missing")), shell)
                        .refused();
            }
            languages.say(phone(worker), tongue.get());
            next.addFlashAttribute(
                    Notice.FLASH,
                    Notice.good(shell.text("me.language.kept", tongue.get().ownName())));
            return new ModelAndView("redirect:/me");
        });
    }

    /** Whoever signed in has one: the code came there. */
    private String phone(UUID worker) {
        return registry.find(worker).orElseThrow().home().phone().orElseThrow();
    }

    private static Field question(Shell shell) {
        var options = Arrays.stream(Tongue.values())
                .map(tongue -> new Option(tongue.code(), tongue.ownName()))
                .toList();
        return Field.choice(LANGUAGE, shell.text("person.language"), options).required();
    }

    private static MyFormPage form(Field question, Shell shell) {
        return new MyFormPage(
                shell.text("me.language"),
                shell.text("person.language.lead"),
                HOME,
                Map.of(),
                List.of(question),
                "/me");
    }
}
