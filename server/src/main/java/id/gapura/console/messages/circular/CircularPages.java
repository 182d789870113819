package id.gapura.console.messages.circular;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.FormPage;
import id.gapura.console.FormPage.Sending;
import id.gapura.console.Meanwhile;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.messages.MessageTabs;
import id.gapura.reminders.circular.Circular;
import id.gapura.reminders.circular.Circular.State;
import id.gapura.reminders.circular.Circulars;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Circulars to look at and to write. */
@Controller
final class CircularPages {
    static final String ONE = MessageTabs.CIRCULARS + "/{id}";
    private static final String NEW = MessageTabs.CIRCULARS + "/new";
    private static final String VERSION = "version";
    private static final String LOOK = "look";

    private final Circulars circulars;
    private final CircularsInScope inScope;
    private final CircularView view;
    private final CircularForm.Tools tools;
    private final Audit audit;

    CircularPages(
            Circulars circulars, CircularsInScope inScope, CircularView view, CircularForm.Tools tools, Audit audit) {
        this.circulars = circulars;
        this.inScope = inScope;
        this.view = view;
        this.tools = tools;
        this.audit = audit;
    }

    @GetMapping(MessageTabs.CIRCULARS)
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.SEE_OUTREACH);
        return new ModelAndView("console/messages/circular/list", "page", view.list(officer, shell));
    }

    @GetMapping(ONE)
    ModelAndView show(Officer officer, @PathVariable UUID id, Shell shell) {
        officer.require(Action.SEE_OUTREACH);
        return new ModelAndView(
                "console/messages/circular/circular", "page", view.page(inScope.seen(id, officer), officer, shell));
    }

    /** A new one, be it with what another one says. */
    @GetMapping(NEW)
    ModelAndView ask(Officer officer, @RequestParam(defaultValue = "") String from, Shell shell) {
        officer.require(Action.SEND_CIRCULARS);
        var typed = Typed.NOTHING
                .with("id", from)
                .id("id")
                .map(id -> CircularForm.of(inScope.kept(id, officer), tools.regions()))
                .orElse(Typed.NOTHING);
        return written(fresh(form(typed, officer, shell), Map.of()), form(typed, officer, shell));
    }

    private CircularForm form(Typed typed, Officer officer, Shell shell) {
        return new CircularForm(typed, tools, officer, shell);
    }

    private static FormPage fresh(CircularForm form, Map<String, String> faults) {
        var shell = form.shell();
        var title = shell.text("circulars.new");
        return new FormPage(
                title,
                shell.text("circulars.new.lead"),
                List.of(Link.to(shell.text("circulars.title"), MessageTabs.CIRCULARS), Link.to(title, "")),
                new Sending(NEW, shell.text("circulars.keep")),
                form.fields(faults));
    }

    private ModelAndView written(FormPage page, CircularForm form) {
        var words = new CircularWords(form.shell());
        var samples = words.samples(form.texts(), tools.templates());
        return new ModelAndView(
                "console/messages/circular/write", "page", new WritingPage(page, samples, words.holes()));
    }

    private ModelAndView refused(FormPage page, CircularForm form) {
        var answer = written(page, form);
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    /** Keeps a draft, or shows how it would read where {@code look} was pressed. */
    @PostMapping(NEW)
    ModelAndView write(
            Officer officer, @RequestParam Map<String, String> values, Shell shell, RedirectAttributes next) {
        officer.require(Action.SEND_CIRCULARS);
        var form = form(new Typed(values), officer, shell);
        var faults = form.faults();
        if (form.typed().isTicked(LOOK)) {
            return written(fresh(form, faults), form);
        }
        if (!faults.isEmpty()) {
            return refused(fresh(form, faults), form);
        }
        var circular = circulars.write(form.plan(), officer.login());
        audit.record(officer.login(), "circular.written", circular.id().toString(), "");
        return done(circular.id(), Notice.good(shell.text("circulars.kept")), next);
    }

    @GetMapping(ONE + "/edit")
    ModelAndView edit(Officer officer, @PathVariable UUID id, Shell shell, RedirectAttributes next) {
        officer.require(Action.SEND_CIRCULARS);
        var known = inScope.kept(id, officer);
        if (known.state() != State.DRAFT) {
            return done(id, Notice.bad(shell.text("circulars.ending.too_late")), next);
        }
        var form = form(CircularForm.of(known, tools.regions()), officer, shell);
        return written(changed(known, form, Map.of()), form);
    }

    private static FormPage changed(Circular circular, CircularForm form, Map<String, String> faults) {
        var shell = form.shell();
        var address = CircularWords.address(circular.id());
        var version = form.typed().find(VERSION).orElse(Integer.toString(circular.version()));
        return new FormPage(
                circular.plan().name(),
                shell.text("circulars.new.lead"),
                List.of(
                        Link.to(shell.text("circulars.title"), MessageTabs.CIRCULARS),
                        Link.to(circular.plan().name(), address),
                        Link.to(shell.text("circulars.edit"), "")),
                new Sending(address + "/edit", shell.text("circulars.keep"), Map.of(VERSION, version)),
                form.fields(faults));
    }

    @PostMapping(ONE + "/edit")
    ModelAndView change(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.SEND_CIRCULARS);
        var known = inScope.kept(id, officer);
        var form = form(new Typed(values), officer, shell);
        var faults = form.faults();
        if (form.typed().isTicked(LOOK)) {
            return written(changed(known, form, faults), form);
        }
        if (!faults.isEmpty()) {
            return refused(changed(known, form, faults), form);
        }
        var seen = new Circular(id, known.plan(), known.standing(), form.typed().number(VERSION));
        if (!circulars.change(seen, form.plan(), officer.login())) {
            return meanwhile(inScope.kept(id, officer), form);
        }
        audit.record(officer.login(), "circular.changed", id.toString(), "");
        return done(id, Notice.good(shell.text("circulars.kept")), next);
    }

    /** What was typed stays on the page, also where it is no draft any more. */
    private ModelAndView meanwhile(Circular now, CircularForm form) {
        if (now.state() != State.DRAFT) {
            var late = written(fresh(form, Map.of()), form);
            late.addObject("late", form.shell().text("circulars.late"));
            late.setStatus(HttpStatus.CONFLICT);
            return late;
        }
        var version = Integer.toString(now.version());
        var again = form.typed(form.typed().with(VERSION, version));
        var theirs = form.typed(CircularForm.of(now, tools.regions())).fields(Map.of());
        var page = changed(now, again, Map.of());
        return Meanwhile.conflict(written(page, again), Meanwhile.facts(page.fields(), theirs, form.shell()));
    }

    static ModelAndView done(UUID id, Notice notice, RedirectAttributes next) {
        next.addFlashAttribute(Notice.FLASH, notice);
        return new ModelAndView("redirect:" + CircularWords.address(id));
    }
}
