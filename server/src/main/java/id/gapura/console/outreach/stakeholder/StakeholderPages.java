package id.gapura.console.outreach.stakeholder;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.FormPage;
import id.gapura.console.FormPage.Sending;
import id.gapura.console.Meanwhile;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.outreach.OutreachTabs;
import id.gapura.console.regions.RegionChoices;
import id.gapura.outreach.stakeholder.Stakeholder;
import id.gapura.outreach.stakeholder.Stakeholders;
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

/** Stakeholders: the list with what is due, a new one, one, and changing it. */
@Controller
final class StakeholderPages {
    static final String ONE = OutreachTabs.STAKEHOLDERS + "/{stakeholder}";
    private static final String NEW = OutreachTabs.STAKEHOLDERS + "/new";
    private static final String VERSION = "version";

    private final Stakeholders stakeholders;
    private final StakeholdersInScope inScope;
    private final StakeholderView view;
    private final RegionChoices regions;
    private final Audit audit;

    StakeholderPages(
            Stakeholders stakeholders,
            StakeholdersInScope inScope,
            StakeholderView view,
            RegionChoices regions,
            Audit audit) {
        this.stakeholders = stakeholders;
        this.inScope = inScope;
        this.view = view;
        this.regions = regions;
        this.audit = audit;
    }

    static String address(UUID id) {
        return OutreachTabs.STAKEHOLDERS + "/" + id;
    }

    @GetMapping(OutreachTabs.STAKEHOLDERS)
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.SEE_OUTREACH);
        return new ModelAndView("console/outreach/stakeholder/list", "page", view.list(officer, shell));
    }

    @GetMapping(ONE)
    ModelAndView show(Officer officer, @PathVariable UUID stakeholder, Shell shell) {
        officer.require(Action.SEE_OUTREACH);
        var one = inScope.get(stakeholder, officer);
        audit.record(officer.login(), "stakeholder.seen", stakeholder.toString(), "");
        return new ModelAndView("console/outreach/stakeholder/one", "page", view.one(one, officer, shell));
    }

    @GetMapping(NEW)
    ModelAndView ask(Officer officer, Shell shell) {
        officer.require(Action.MANAGE_OUTREACH);
        return fresh(form(Typed.NOTHING, officer, shell), Map.of()).asked();
    }

    private StakeholderForm form(Typed typed, Officer officer, Shell shell) {
        return new StakeholderForm(typed, regions, officer, shell);
    }

    private static FormPage fresh(StakeholderForm form, Map<String, String> faults) {
        var sending = new Sending(NEW, form.shell().text("outreach.keep"));
        return page(form.shell().text("stakeholder.new"), OutreachTabs.STAKEHOLDERS, sending, form, faults);
    }

    private static FormPage page(
            String title, String back, Sending sending, StakeholderForm form, Map<String, String> faults) {
        var shell = form.shell();
        return new FormPage(
                title,
                shell.text("stakeholder.new.lead"),
                List.of(Link.to(shell.text("stakeholder.title"), back), Link.to(title, "")),
                sending,
                form.fields(faults));
    }

    @PostMapping(NEW)
    ModelAndView open(Officer officer, @RequestParam Map<String, String> values, Shell shell, RedirectAttributes next) {
        officer.require(Action.MANAGE_OUTREACH);
        var form = form(new Typed(values), officer, shell);
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return fresh(form, faults).refused();
        }
        var one = stakeholders.open(form.plan(), officer.login());
        audit.record(officer.login(), "stakeholder.opened", one.id().toString(), "");
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("outreach.kept")));
        return new ModelAndView("redirect:" + address(one.id()));
    }

    @GetMapping(ONE + "/edit")
    ModelAndView edit(Officer officer, @PathVariable UUID stakeholder, Shell shell) {
        officer.require(Action.MANAGE_OUTREACH);
        var one = inScope.get(stakeholder, officer);
        return changed(one, one.version(), form(StakeholderForm.of(one), officer, shell), Map.of())
                .asked();
    }

    private static FormPage changed(Stakeholder one, int version, StakeholderForm form, Map<String, String> faults) {
        var sending = new Sending(
                address(one.id()) + "/edit",
                form.shell().text("outreach.keep"),
                Map.of(VERSION, Integer.toString(version)));
        return page(one.plan().name(), address(one.id()), sending, form, faults);
    }

    @PostMapping(ONE + "/edit")
    ModelAndView change(
            Officer officer,
            @PathVariable UUID stakeholder,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.MANAGE_OUTREACH);
        var one = inScope.get(stakeholder, officer);
        var typed = new Typed(values);
        var form = form(typed, officer, shell);
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return changed(one, typed.number(VERSION), form, faults).refused();
        }
        var seen = new Stakeholder(one.id(), one.plan(), typed.number(VERSION));
        if (!stakeholders.change(seen, form.plan())) {
            return meanwhile(inScope.get(stakeholder, officer), form);
        }
        audit.record(officer.login(), "stakeholder.changed", stakeholder.toString(), "");
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("outreach.kept")));
        return new ModelAndView("redirect:" + address(stakeholder));
    }

    private static ModelAndView meanwhile(Stakeholder now, StakeholderForm form) {
        var page = changed(now, now.version(), form, Map.of());
        var theirs = form.typed(StakeholderForm.of(now)).fields(Map.of());
        return page.meanwhile(Meanwhile.facts(page.fields(), theirs, form.shell()));
    }
}
