package id.gapura.console.outreach.communicator;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.FormPage;
import id.gapura.console.FormPage.Sending;
import id.gapura.console.Meanwhile;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.Typed;
import id.gapura.console.outreach.OutreachTabs;
import id.gapura.outreach.communicator.Communicator;
import id.gapura.outreach.communicator.Communicators;
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

/** Communicators: the list with what they brought, and who each of them is. */
@Controller
final class CommunicatorPages {
    private static final String ONE = OutreachTabs.COMMUNICATORS + "/{communicator}/edit";
    private static final String VERSION = "version";

    private final Communicators communicators;
    private final CommunicatorView view;
    private final CommunicatorForm.Tools tools;
    private final Audit audit;

    CommunicatorPages(Communicators communicators, CommunicatorView view, CommunicatorForm.Tools tools, Audit audit) {
        this.communicators = communicators;
        this.view = view;
        this.tools = tools;
        this.audit = audit;
    }

    static String address(UUID id) {
        return OutreachTabs.COMMUNICATORS + "/" + id + "/edit";
    }

    @GetMapping(OutreachTabs.COMMUNICATORS)
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.SEE_OUTREACH);
        return new ModelAndView("console/outreach/communicators", "page", view.page(officer, shell));
    }

    @GetMapping(ONE)
    ModelAndView ask(Officer officer, @PathVariable UUID communicator, Shell shell) {
        var who = get(communicator, officer);
        var form = new CommunicatorForm(who, CommunicatorForm.of(who), tools, officer, shell);
        return page(form, who.version(), Map.of()).asked();
    }

    private Communicator get(UUID id, Officer officer) {
        officer.require(Action.MANAGE_OUTREACH);
        return communicators
                .find(id)
                .filter(one -> officer.sees(one.plan().region()))
                .orElseThrow(PeopleInScope::nobody);
    }

    private static FormPage page(CommunicatorForm form, int version, Map<String, String> faults) {
        var shell = form.shell();
        var name = form.who().plan().name();
        return new FormPage(
                name,
                shell.text("communicator.edit.lead"),
                List.of(Link.to(shell.text("communicator.title"), OutreachTabs.COMMUNICATORS), Link.to(name, "")),
                new Sending(
                        address(form.who().id()),
                        shell.text("outreach.keep"),
                        Map.of(VERSION, Integer.toString(version))),
                form.fields(faults));
    }

    @PostMapping(ONE)
    ModelAndView change(
            Officer officer,
            @PathVariable UUID communicator,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var who = get(communicator, officer);
        var form = new CommunicatorForm(who, new Typed(values), tools, officer, shell);
        int version = form.typed().number(VERSION);
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return page(form, version, faults).refused();
        }
        var seen = new Communicator(communicator, who.plan(), version);
        var same = form.same();
        if (same.isPresent()) {
            return communicators.merge(new Communicator(communicator, form.plan(), version), same.get())
                    ? done(new Act("merged", seen, "into " + same.get().id()), officer, shell, next)
                    : meanwhile(get(communicator, officer), form);
        }
        return switch (communicators.change(seen, form.plan())) {
            case KEPT -> done(new Act("changed", seen, ""), officer, shell, next);
            case TAKEN ->
                page(form, version, Map.of(CommunicatorForm.NAME, shell.text("communicator.taken")))
                        .refused();
            case MEANWHILE -> meanwhile(get(communicator, officer), form);
        };
    }

    /** What was done with somebody. */
    private record Act(String what, Communicator who, String detail) {}

    private ModelAndView done(Act act, Officer officer, Shell shell, RedirectAttributes next) {
        audit.record(officer.login(), "communicator." + act.what, act.who.id().toString(), act.detail);
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("outreach.kept")));
        return new ModelAndView("redirect:" + OutreachTabs.COMMUNICATORS);
    }

    private static ModelAndView meanwhile(Communicator now, CommunicatorForm form) {
        var page = page(form, now.version(), Map.of());
        var theirs = form.typed(CommunicatorForm.of(now)).fields(Map.of());
        return page.meanwhile(Meanwhile.facts(page.fields(), theirs, form.shell()));
    }
}
