package id.gapura.console.people;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.FormPage;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.PersonFrame;
import id.gapura.kernel.Tongue;
import id.gapura.registry.Worker;
import id.gapura.reminders.Languages;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** In which language a person is written to, as they tell an officer. */
@Controller
final class LanguagePages {
    static final String PATH = "/language";
    private static final String LANGUAGE = "/console/people/{person}" + PATH;

    private final PeopleInScope people;
    private final Languages languages;
    private final Audit audit;

    LanguagePages(PeopleInScope people, Languages languages, Audit audit) {
        this.people = people;
        this.languages = languages;
        this.audit = audit;
    }

    @GetMapping(LANGUAGE)
    ModelAndView ask(Officer officer, @PathVariable UUID person, Shell shell) {
        var worker = worker(person, officer);
        var now = languages.of(worker.id(), phone(worker));
        audit.record(officer.login(), "person.seen", person.toString(), "language");
        return form(worker, question(shell).value(now.code()), shell).asked();
    }

    @PostMapping(LANGUAGE)
    ModelAndView say(
            Officer officer,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String language,
            Shell shell,
            RedirectAttributes next) {
        var worker = worker(person, officer);
        var tongue = Tongue.find(language);
        if (tongue.isEmpty()) {
            return form(worker, question(shell).error(shell.text("person.language.missing")), shell)
                    .refused();
        }
        audit.record(officer.login(), "person.language-set", person.toString(), language);
        languages.say(phone(worker), tongue.get());
        next.addFlashAttribute(
                Notice.FLASH,
                Notice.good(shell.text("person.language.kept", tongue.get().ownName())));
        return new ModelAndView("redirect:" + PersonFrame.address(person));
    }

    private Worker worker(UUID person, Officer officer) {
        officer.require(Action.RECORD_CONSENTS);
        return people.get(person, officer);
    }

    /** The language belongs to the phone; who has none is written to in none. */
    private static String phone(Worker worker) {
        return worker.home().phone().orElseThrow(PeopleInScope::nobody);
    }

    private static Field question(Shell shell) {
        var options = Arrays.stream(Tongue.values())
                .map(tongue -> new Option(tongue.code(), tongue.ownName()))
                .toList();
        return Field.choice("language", shell.text("person.language"), options).required();
    }

    private static FormPage form(Worker worker, Field question, Shell shell) {
        var title = shell.text("person.language");
        var address = PersonFrame.address(worker.id());
        return new FormPage(
                title,
                shell.text("person.language.lead"),
                List.of(
                        Link.to(shell.text("people.title"), "/console/people"),
                        Link.to(worker.person().name(), address),
                        Link.to(title, "")),
                new FormPage.Sending(address + PATH, shell.text("describe.keep")),
                List.of(question));
    }
}
