package id.gapura.console.objections;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.adoption.objection.Catalogue;
import id.gapura.adoption.objection.Objection.Entry;
import id.gapura.console.FormPage;
import id.gapura.console.FormPage.Sending;
import id.gapura.console.Meanwhile;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.Typed;
import id.gapura.screen.Field;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes the catalogue: new objections and replies, other words, and what is offered no more. */
@Controller
final class CataloguePages {
    static final String NEW = ObjectionDoor.HOME + "/new";
    private static final String ENTRY = ObjectionDoor.HOME + "/{entry}";
    private static final String REPLY = ENTRY + "/replies/new";
    private static final String WORDS = ENTRY + "/words";
    private static final String VERSION = "version";

    private final Catalogue catalogue;
    private final Audit audit;

    CataloguePages(Catalogue catalogue, Audit audit) {
        this.catalogue = catalogue;
        this.audit = audit;
    }

    static String address(UUID entry) {
        return ObjectionDoor.HOME + "/" + entry;
    }

    @GetMapping(NEW)
    ModelAndView askObjection(Officer officer, Shell shell) {
        officer.require(Action.WRITE_TEMPLATES);
        return objectionPage(new WordsForm(Typed.NOTHING, shell), Map.of()).asked();
    }

    @PostMapping(NEW)
    ModelAndView addObjection(
            Officer officer, @RequestParam Map<String, String> values, Shell shell, RedirectAttributes next) {
        officer.require(Action.WRITE_TEMPLATES);
        var form = new WordsForm(new Typed(values), shell);
        var faults = form.faultsOfNew();
        if (!faults.isEmpty()) {
            return objectionPage(form, faults).refused();
        }
        var id = catalogue.addObjection(form.obstacle().orElseThrow(), form.words(), officer.login());
        audit.record(officer.login(), "objection.written", id.toString(), "1");
        return done(Notice.good(shell.text("objections.added")), next);
    }

    private static FormPage objectionPage(WordsForm form, Map<String, String> faults) {
        var shell = form.shell();
        return page(
                shell.text("objections.add"),
                shell.text("objections.add.lead"),
                new Sending(NEW, shell.text("objections.keep")),
                form.fieldsOfNew(faults),
                shell);
    }

    private static FormPage page(String title, String lead, Sending sending, List<Field> fields, Shell shell) {
        var crumbs = List.of(Link.to(shell.text("objections.title"), ObjectionDoor.HOME), Link.to(title, ""));
        return new FormPage(title, lead, crumbs, sending, fields);
    }

    @GetMapping(REPLY)
    ModelAndView askReply(Officer officer, @PathVariable UUID entry, Shell shell) {
        officer.require(Action.WRITE_TEMPLATES);
        return replyPage(get(entry), new WordsForm(Typed.NOTHING, shell), Map.of())
                .asked();
    }

    private Entry get(UUID entry) {
        return catalogue.find(entry).orElseThrow(PeopleInScope::nobody);
    }

    @PostMapping(REPLY)
    ModelAndView addReply(
            Officer officer,
            @PathVariable UUID entry,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.WRITE_TEMPLATES);
        var form = new WordsForm(new Typed(values), shell);
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return replyPage(get(entry), form, faults).refused();
        }
        var id = catalogue.addReply(entry, form.words(), officer.login()).orElseThrow(PeopleInScope::nobody);
        audit.record(officer.login(), "objection.written", id.toString(), "1");
        return done(Notice.good(shell.text("objections.reply.added")), next);
    }

    private static FormPage replyPage(Entry objection, WordsForm form, Map<String, String> faults) {
        var shell = form.shell();
        return page(
                shell.text("objections.reply.add"),
                objection.words().in(shell.language().code()),
                new Sending(address(objection.id()) + "/replies/new", shell.text("objections.keep")),
                form.fields(faults),
                shell);
    }

    @GetMapping(WORDS)
    ModelAndView askWords(Officer officer, @PathVariable UUID entry, Shell shell) {
        officer.require(Action.WRITE_TEMPLATES);
        var found = get(entry);
        return wordsPage(found, found.version(), WordsForm.of(found.words(), shell), Map.of())
                .asked();
    }

    @PostMapping(WORDS)
    ModelAndView write(
            Officer officer,
            @PathVariable UUID entry,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.WRITE_TEMPLATES);
        var found = get(entry);
        var form = new WordsForm(new Typed(values), shell);
        int version = form.typed().number(VERSION);
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return wordsPage(found, version, form, faults).refused();
        }
        return switch (catalogue.reword(entry, version, form.words(), officer.login())) {
            case SAME -> done(Notice.info(shell.text("messages.template.same")), next);
            case CHANGED_MEANWHILE -> meanwhile(get(entry), form);
            case WRITTEN -> {
                audit.record(officer.login(), "objection.written", entry.toString(), String.valueOf(version + 1));
                yield done(Notice.good(shell.text("objections.written")), next);
            }
        };
    }

    private static ModelAndView meanwhile(Entry now, WordsForm form) {
        var page = wordsPage(now, now.version(), form, Map.of());
        var theirs = WordsForm.of(now.words(), form.shell()).fields(Map.of());
        return page.meanwhile(Meanwhile.facts(page.fields(), theirs, form.shell()));
    }

    /** @param version the one that the writer had before these words */
    private static FormPage wordsPage(Entry entry, int version, WordsForm form, Map<String, String> faults) {
        var shell = form.shell();
        return page(
                shell.text("objections.reword"),
                shell.text("objections.reword.lead"),
                new Sending(
                        address(entry.id()) + "/words",
                        shell.text("objections.keep"),
                        Map.of(VERSION, String.valueOf(version))),
                form.fields(faults),
                shell);
    }

    /** Offers it no more, or again. */
    @PostMapping(ENTRY + "/offered")
    ModelAndView offer(
            Officer officer,
            @PathVariable UUID entry,
            @RequestParam boolean offered,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.WRITE_TEMPLATES);
        get(entry);
        if (offered) {
            catalogue.restore(entry);
        } else {
            catalogue.retire(entry);
        }
        audit.record(officer.login(), offered ? "objection.restored" : "objection.retired", entry.toString(), "");
        return done(Notice.good(shell.text(offered ? "objections.restored" : "objections.retired")), next);
    }

    private static ModelAndView done(Notice notice, RedirectAttributes next) {
        next.addFlashAttribute(Notice.FLASH, notice);
        return new ModelAndView("redirect:" + ObjectionDoor.HOME);
    }
}
