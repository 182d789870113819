package id.gapura.console.messages;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Meanwhile;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.Typed;
import id.gapura.console.messages.TemplateView.Draft;
import id.gapura.kernel.Tongue;
import id.gapura.reminders.Occasion;
import id.gapura.reminders.Template;
import id.gapura.reminders.Templates;
import id.gapura.reminders.Templates.Result;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The words of reminders and lessons: all of them, one of them, new ones. */
@Controller
final class TemplatePages {
    private static final String ONE = MessageTabs.TEMPLATES + "/{occasion}/{language}";
    private static final String LOOK = "look";

    private final Templates templates;
    private final Audit audit;

    TemplatePages(Templates templates, Audit audit) {
        this.templates = templates;
        this.audit = audit;
    }

    @GetMapping(MessageTabs.TEMPLATES)
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.SEE_OUTREACH);
        var table = new TemplateView(templates, shell).table();
        return new ModelAndView("console/messages/templates", "page", new TemplatesPage(MessageTabs.of(shell), table));
    }

    @GetMapping(ONE)
    ModelAndView show(Officer officer, @PathVariable String occasion, @PathVariable String language, Shell shell) {
        officer.require(Action.SEE_OUTREACH);
        return page(Draft.of(templates.current(place(occasion, language))), officer, shell);
    }

    /** Keeps new words, or shows how they would read where {@code look} was pressed. */
    @PostMapping(ONE)
    ModelAndView write(
            Officer officer,
            @PathVariable String occasion,
            @PathVariable String language,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.WRITE_TEMPLATES);
        var place = place(occasion, language);
        var typed = new Typed(values);
        var text = typed.get(TemplateView.TEXT).replaceAll("\\s+", " ");
        int seen = typed.number(TemplateView.VERSION);
        if (typed.isTicked(LOOK)) {
            return page(new Draft(place, seen, text, templates.check(place, text)), officer, shell);
        }
        return switch (templates.write(place, seen, text, officer.login())) {
            case Result.Refused(var faults) -> {
                var again = page(new Draft(place, seen, text, faults), officer, shell);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
            case Result.Outdated _ -> meanwhile(templates.current(place), text, officer, shell);
            case Result.Unchanged _ -> done(place, Notice.info(shell.text("messages.template.same")), next);
            case Result.Kept(var kept) -> {
                audit.record(officer.login(), "template.written", occasion, language + " " + kept.version());
                yield done(place, Notice.good(shell.text("messages.template.kept", kept.version())), next);
            }
        };
    }

    private ModelAndView page(Draft draft, Officer officer, Shell shell) {
        var page = new TemplateView(templates, shell).page(draft, officer.may(Action.WRITE_TEMPLATES));
        return new ModelAndView("console/messages/template", "page", page);
    }

    private ModelAndView meanwhile(Template now, String text, Officer officer, Shell shell) {
        var draft = new Draft(now.place(), now.version(), text, List.of());
        var view = new TemplateView(templates, shell);
        return Meanwhile.conflict(
                page(draft, officer, shell),
                Meanwhile.facts(List.of(view.field(draft)), List.of(view.field(Draft.of(now))), shell));
    }

    private static Template.Place place(String occasion, String language) {
        return new Template.Place(
                Occasion.find(occasion).orElseThrow(PeopleInScope::nobody),
                Tongue.find(language).orElseThrow(PeopleInScope::nobody));
    }

    private static ModelAndView done(Template.Place place, Notice notice, RedirectAttributes next) {
        next.addFlashAttribute(Notice.FLASH, notice);
        return new ModelAndView("redirect:" + MessageTabs.address(place));
    }
}
