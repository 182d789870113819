package id.gapura.console.associations;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.FormPage;
import id.gapura.console.FormPage.Sending;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.regions.RegionChoices;
import id.gapura.registry.association.Association;
import id.gapura.registry.association.Associations;
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

/** Associations: the list, a new one, correcting and dissolving one. */
@Controller
final class AssociationPages {
    static final String ONE = AssociationTabs.HOME + "/{association}";
    private static final String NEW = AssociationTabs.HOME + "/new";

    private final Associations associations;
    private final AssociationsInScope inScope;
    private final AssociationView view;
    private final RegionChoices regions;
    private final Audit audit;

    AssociationPages(
            Associations associations,
            AssociationsInScope inScope,
            AssociationView view,
            RegionChoices regions,
            Audit audit) {
        this.associations = associations;
        this.inScope = inScope;
        this.view = view;
        this.regions = regions;
        this.audit = audit;
    }

    @GetMapping(AssociationTabs.HOME)
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.SEE_ASSOCIATIONS);
        return new ModelAndView("console/associations/list", "page", view.list(officer, shell));
    }

    @GetMapping(NEW)
    ModelAndView askNew(Officer officer, Shell shell) {
        officer.require(Action.MANAGE_ASSOCIATIONS);
        return newPage(form(Typed.NOTHING, officer, shell).ask(), shell).asked();
    }

    @PostMapping(NEW)
    ModelAndView create(
            Officer officer, @RequestParam Map<String, String> values, Shell shell, RedirectAttributes next) {
        officer.require(Action.MANAGE_ASSOCIATIONS);
        var form = form(new Typed(values), officer, shell);
        var profile = form.profile();
        if (profile.isEmpty()) {
            return newPage(form.askAgain(), shell).refused();
        }
        var association = associations.create(profile.get(), officer.login());
        audit.record(
                officer.login(),
                "association.created",
                association.id().toString(),
                profile.get().kind().code());
        return done("associations.kept", AssociationView.address(association), shell, next);
    }

    private static FormPage newPage(List<Field> fields, Shell shell) {
        var title = shell.text("associations.new");
        return new FormPage(
                title,
                shell.text("associations.new.lead"),
                List.of(Link.to(shell.text("associations.title"), AssociationTabs.HOME), Link.to(title, "")),
                new Sending(NEW, shell.text("describe.keep")),
                fields);
    }

    @GetMapping(ONE + "/correction")
    ModelAndView askCorrection(Officer officer, @PathVariable UUID association, Shell shell) {
        officer.require(Action.MANAGE_ASSOCIATIONS);
        var known = inScope.get(association, officer);
        var form = form(AssociationForm.onRecord(known), officer, shell);
        return correctionPage(known, form, form.ask()).asked();
    }

    @PostMapping(ONE + "/correction")
    ModelAndView correct(
            Officer officer,
            @PathVariable UUID association,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.MANAGE_ASSOCIATIONS);
        var known = inScope.get(association, officer);
        var form = form(new Typed(values), officer, shell);
        var profile = form.profile();
        if (profile.isEmpty()) {
            return correctionPage(known, form, form.askAgain()).refused();
        }
        audit.record(officer.login(), "association.corrected", association.toString(), "");
        return ended(associations.correct(seen(known, form.typed()), profile.get()), known, shell, next);
    }

    /** As the officer was looking at it. */
    private static Association seen(Association known, Typed typed) {
        return new Association(known.id(), known.profile(), known.closedOn(), typed.number(AssociationForm.VERSION));
    }

    private static FormPage correctionPage(Association known, AssociationForm form, List<Field> fields) {
        var shell = form.shell();
        var title = shell.text("associations.correct");
        var address = AssociationView.address(known);
        return new FormPage(
                title,
                known.name(),
                crumbs(known, title, shell),
                new Sending(
                        address + "/correction",
                        shell.text("describe.keep"),
                        Map.of(AssociationForm.VERSION, form.typed().get(AssociationForm.VERSION))),
                fields,
                List.of(Link.to(shell.text("associations.close"), address + "/closing")));
    }

    @GetMapping(ONE + "/closing")
    ModelAndView askClosing(Officer officer, @PathVariable UUID association, Shell shell) {
        officer.require(Action.MANAGE_ASSOCIATIONS);
        var known = inScope.get(association, officer);
        var title = shell.text("associations.close");
        var version = Map.of(AssociationForm.VERSION, String.valueOf(known.version()));
        return new FormPage(
                        title,
                        shell.text("associations.close.lead", known.name()),
                        crumbs(known, title, shell),
                        new Sending(AssociationView.address(known) + "/closing", title, version),
                        List.of())
                .asked();
    }

    @PostMapping(ONE + "/closing")
    ModelAndView close(
            Officer officer,
            @PathVariable UUID association,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.MANAGE_ASSOCIATIONS);
        var known = inScope.get(association, officer);
        audit.record(officer.login(), "association.closed", association.toString(), "");
        return ended(associations.close(seen(known, new Typed(values))), known, shell, next);
    }

    private static ModelAndView ended(boolean done, Association known, Shell shell, RedirectAttributes next) {
        if (done) {
            return done("associations.corrected", AssociationView.address(known), shell, next);
        }
        next.addFlashAttribute(
                Notice.FLASH, Notice.warning(shell.text("family.stale")).withDetail(shell.text("family.stale.todo")));
        return new ModelAndView("redirect:" + AssociationView.address(known));
    }

    static ModelAndView done(String textKey, String address, Shell shell, RedirectAttributes next) {
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text(textKey)));
        return new ModelAndView("redirect:" + address);
    }

    private AssociationForm form(Typed typed, Officer officer, Shell shell) {
        return new AssociationForm(typed, regions, officer, shell);
    }

    /** The way to a page below an association. */
    static List<Link> crumbs(Association association, String title, Shell shell) {
        return List.of(
                Link.to(shell.text("associations.title"), AssociationTabs.HOME),
                Link.to(association.name(), AssociationView.address(association)),
                Link.to(title, ""));
    }
}
