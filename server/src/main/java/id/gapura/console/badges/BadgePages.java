package id.gapura.console.badges;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.accounts.Badge;
import id.gapura.accounts.Badge.Reason;
import id.gapura.accounts.Badges;
import id.gapura.accounts.Staff;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.Typed;
import id.gapura.console.badges.BadgesPage.Mark;
import id.gapura.console.badges.BadgesPage.Row;
import id.gapura.console.badges.BadgesPage.Ways;
import id.gapura.console.badges.BadgesPage.Who;
import id.gapura.places.Places;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.screen.Tone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The badges within an administrator's scope: who has one, issue, take back. */
@Controller
final class BadgePages {
    static final String HOME = "/console/badges";

    private final Accounts accounts;
    private final Badges badges;
    private final PrintedBadges printed;
    private final Places places;
    private final Audit audit;

    BadgePages(Accounts accounts, Badges badges, PrintedBadges printed, Places places, Audit audit) {
        this.accounts = accounts;
        this.badges = badges;
        this.printed = printed;
        this.places = places;
        this.audit = audit;
    }

    /** Those who work for us in an officer's scope. */
    private List<Staff> staff(Officer officer) {
        return accounts.list().stream()
                .filter(staff -> staff.enabled() && officer.sees(staff.scope()))
                .toList();
    }

    private Staff holder(UUID id, Officer officer) {
        return staff(officer).stream()
                .filter(staff -> staff.id().equals(id))
                .findFirst()
                .orElseThrow(PeopleInScope::nobody);
    }

    private Badge badge(UUID id, Officer officer) {
        return badges.find(id)
                .filter(badge -> badge.revocation().isEmpty())
                .filter(badge -> officer.sees(badge.printed().scope()))
                .orElseThrow(PeopleInScope::nobody);
    }

    @GetMapping(HOME)
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.MANAGE_STAFF);
        var staff = staff(officer);
        var held = printed.held(staff);
        var rows = staff.stream()
                .map(one -> row(one, Optional.ofNullable(held.get(one.id())), shell))
                .toList();
        boolean isAnyValid = held.values().stream().anyMatch(printed::isValid);
        return new ModelAndView(
                "console/badges/list", "page", new BadgesPage(rows, isAnyValid ? HOME + "/sheet.pdf" : ""));
    }

    private Row row(Staff staff, Optional<Badge> badge, Shell shell) {
        return new Row(
                new Who(
                        staff.displayName(),
                        staff.login(),
                        shell.text("role." + staff.role().code()),
                        places.fullName(staff.scope())),
                badge.map(one -> mark(one, shell))
                        .orElseGet(() -> new Mark(Tone.NEUTRAL, shell.text("badges.none"), "")),
                new Ways(
                        HOME + "/staff/" + staff.id() + "/new",
                        badge.filter(printed::isValid)
                                .map(one -> HOME + "/" + one.id() + ".pdf")
                                .orElse(""),
                        badge.map(one -> HOME + "/" + one.id() + "/revocation").orElse("")));
    }

    private Mark mark(Badge badge, Shell shell) {
        var until = shell.format().date(badge.term().to());
        return printed.isValid(badge)
                ? new Mark(Tone.GOOD, shell.text("badges.valid", until), badge.spaced())
                : new Mark(Tone.WARNING, shell.text("badges.over", until), badge.spaced());
    }

    @GetMapping(HOME + "/staff/{holder}/new")
    ModelAndView ask(Officer officer, Shell shell, @PathVariable UUID holder) {
        officer.require(Action.MANAGE_STAFF);
        return new IssueForm(holder(holder, officer), badges, printed.today(), shell)
                .ask()
                .asked();
    }

    @PostMapping(HOME + "/staff/{holder}/new")
    ModelAndView issue(
            Officer officer,
            Shell shell,
            @PathVariable UUID holder,
            @RequestParam Map<String, String> values,
            RedirectAttributes next) {
        officer.require(Action.MANAGE_STAFF);
        var staff = holder(holder, officer);
        var form = new IssueForm(staff, badges, printed.today(), shell);
        var until = form.read(new Typed(values));
        if (until.isEmpty()) {
            return form.askAgain(new Typed(values)).refused();
        }
        var badge = badges.issue(staff, until.get(), officer.login());
        audit.record(officer.login(), "badge.issued", badge.id().toString(), "staff=" + staff.id());
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("badges.issued", staff.displayName())));
        return new ModelAndView("redirect:" + HOME);
    }

    @GetMapping(HOME + "/{badge}/revocation")
    ModelAndView askWhy(Officer officer, Shell shell, @PathVariable UUID badge) {
        officer.require(Action.MANAGE_STAFF);
        return RevocationForm.of(badge(badge, officer), "", shell).asked();
    }

    @PostMapping(HOME + "/{badge}/revocation")
    ModelAndView revoke(
            Officer officer,
            Shell shell,
            @PathVariable UUID badge,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        officer.require(Action.MANAGE_STAFF);
        var found = badge(badge, officer);
        var why = Reason.find(reason).filter(RevocationForm.REASONS::contains);
        if (why.isEmpty()) {
            return RevocationForm.of(found, shell.text("badges.reason.fault"), shell)
                    .refused();
        }
        audit.record(
                officer.login(), "badge.revoked", badge.toString(), why.get().code());
        badges.revoke(found, why.get(), officer.login());
        next.addFlashAttribute(
                Notice.FLASH,
                Notice.good(shell.text("badges.revoked", found.printed().name())));
        return new ModelAndView("redirect:" + HOME);
    }
}
