package id.gapura.console.associations;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.FormPage;
import id.gapura.console.FormPage.Sending;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.naming.Adding;
import id.gapura.console.naming.NamedMembers.Named;
import id.gapura.console.naming.Naming;
import id.gapura.registry.association.Association;
import id.gapura.registry.association.Associations;
import id.gapura.registry.association.Associations.Added;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One association with its members: who joins, who leaves. */
@Controller
final class AssociationMemberPages {
    private static final String MEMBER = AssociationPages.ONE + "/members/{person}";

    private final Acts acts;
    private final AssociationsInScope inScope;
    private final AssociationView view;

    AssociationMemberPages(Acts acts, AssociationsInScope inScope, AssociationView view) {
        this.acts = acts;
        this.inScope = inScope;
        this.view = view;
    }

    /** What the handlers do their work with. */
    record Acts(Associations associations, PeopleInScope people, Naming naming, Audit audit) {}

    @GetMapping(AssociationPages.ONE)
    ModelAndView show(
            Officer officer, @PathVariable UUID association, @RequestParam(defaultValue = "1") int page, Shell shell) {
        officer.require(Action.SEE_ASSOCIATIONS);
        officer.require(Action.SEE_PEOPLE);
        acts.audit.record(officer.login(), "association.seen", association.toString(), "");
        return page(inScope.get(association, officer), page, acts.naming.ask(shell), officer, shell);
    }

    private ModelAndView page(Association association, int page, Adding adding, Officer officer, Shell shell) {
        return new ModelAndView(
                "console/associations/association", "page", view.page(association, page, adding, officer, shell));
    }

    /** Finds people to name by what an officer types; sent by POST, so that no name stands in an address. */
    @PostMapping(AssociationPages.ONE + "/search")
    ModelAndView search(Officer officer, @PathVariable UUID association, @RequestParam String q, Shell shell) {
        var known = known(association, officer);
        return page(known, 1, acts.naming.search(q, officer, shell), officer, shell);
    }

    @PostMapping(AssociationPages.ONE + "/members")
    ModelAndView add(
            Officer officer,
            @PathVariable UUID association,
            @RequestParam(defaultValue = "") String numbers,
            @RequestParam(required = false) MultipartFile file,
            Shell shell,
            RedirectAttributes next) {
        var known = known(association, officer);
        return switch (acts.naming.read(file, numbers, officer)) {
            case Naming.Reading.Meant(var named) -> {
                var added = acts.associations.add(known.id(), named.people(), officer.login());
                acts.audit.record(
                        officer.login(),
                        "association.members-added",
                        association.toString(),
                        "members=" + added.added());
                next.addFlashAttribute(Notice.FLASH, notice(added, named, shell));
                yield new ModelAndView("redirect:" + AssociationView.address(known));
            }
            case Naming.Reading.Refused(var textKey) -> {
                var page = page(known, 1, acts.naming.askAgain(numbers, textKey, shell), officer, shell);
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
        };
    }

    private static Notice notice(Added added, Named named, Shell shell) {
        var text = shell.text("associations.added", added.added());
        int others = added.already() + named.unknown() + named.unreadable();
        return others == 0
                ? Notice.good(text)
                : Notice.warning(text)
                        .withDetail(shell.text(
                                "associations.added.others", added.already(), named.unknown(), named.unreadable()));
    }

    @GetMapping(MEMBER)
    ModelAndView askLeave(Officer officer, @PathVariable UUID association, @PathVariable UUID person, Shell shell) {
        var known = known(association, officer);
        var worker = acts.people.get(person, officer);
        var title = shell.text("associations.leave");
        return new FormPage(
                        title,
                        shell.text("associations.leave.lead", worker.person().name(), known.name()),
                        AssociationPages.crumbs(known, title, shell),
                        new Sending(AssociationView.address(known) + "/members/" + person, title),
                        List.of())
                .asked();
    }

    @PostMapping(MEMBER)
    ModelAndView leave(
            Officer officer,
            @PathVariable UUID association,
            @PathVariable UUID person,
            Shell shell,
            RedirectAttributes next) {
        var known = known(association, officer);
        var worker = acts.people.get(person, officer);
        acts.audit.record(officer.login(), "association.member-left", association.toString(), "person=" + worker.id());
        if (!acts.associations.leave(known.id(), worker.id(), officer.login())) {
            throw PeopleInScope.nobody();
        }
        return AssociationPages.done("associations.left", AssociationView.address(known), shell, next);
    }

    /** An association that goes on, for an officer who may say who belongs to it. */
    private Association known(UUID association, Officer officer) {
        officer.require(Action.MANAGE_ASSOCIATIONS);
        officer.require(Action.SEE_PEOPLE);
        var known = inScope.get(association, officer);
        if (!known.isOpen()) {
            throw PeopleInScope.nobody();
        }
        return known;
    }
}
