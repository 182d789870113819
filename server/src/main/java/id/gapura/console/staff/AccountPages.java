package id.gapura.console.staff;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Accounts.Change;
import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.accounts.Staff;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.Typed;
import id.gapura.console.regions.RegionChoices;
import id.gapura.console.staff.AssignmentForm.Right;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One account within an administrator's scope: what it may and where, its history; another role or place; closing. */
@Controller
final class AccountPages {
    static final String HOME = "/console/staff";

    private final Accounts accounts;
    private final AccountView view;
    private final RegionChoices regions;
    private final Audit audit;

    AccountPages(Accounts accounts, AccountView view, RegionChoices regions, Audit audit) {
        this.accounts = accounts;
        this.view = view;
        this.regions = regions;
        this.audit = audit;
    }

    private Staff account(UUID id, Officer officer) {
        return accounts.find(id).filter(one -> officer.sees(one.scope())).orElseThrow(PeopleInScope::nobody);
    }

    @GetMapping(HOME + "/{account}")
    ModelAndView show(Officer officer, @PathVariable UUID account, Shell shell) {
        officer.require(Action.MANAGE_STAFF);
        return new ModelAndView("console/staff/account", "page", view.page(account(account, officer), officer, shell));
    }

    @GetMapping(HOME + "/{account}/right")
    ModelAndView ask(Officer officer, @PathVariable UUID account, Shell shell) {
        officer.require(Action.MANAGE_STAFF);
        var staff = account(account, officer);
        return isOwn(staff, officer)
                ? new ModelAndView("redirect:" + address(staff))
                : new AssignmentForm(staff, regions, officer, shell).ask().asked();
    }

    @PostMapping(HOME + "/{account}/right")
    ModelAndView assign(
            Officer officer,
            @PathVariable UUID account,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.MANAGE_STAFF);
        var staff = account(account, officer);
        if (isOwn(staff, officer)) {
            return back(staff, Notice.bad(shell.text("staff.own")), next);
        }
        var form = new AssignmentForm(staff, regions, officer, shell);
        var wanted = form.wanted(new Typed(values));
        return wanted.isEmpty()
                ? form.askAgain(new Typed(values)).refused()
                : back(staff, assigned(staff, wanted.get(), officer, shell), next);
    }

    private Notice assigned(Staff staff, Right wanted, Officer officer, Shell shell) {
        var before = new Right(staff.role(), staff.scope());
        if (wanted.equals(before)) {
            return Notice.good(shell.text("staff.assigned.none"));
        }
        audit.record(officer.login(), "staff.assigned", staff.id().toString(), before.code() + ">" + wanted.code());
        var change = accounts.assign(staff.id(), wanted.role(), wanted.scope(), officer.login());
        return change == Change.LAST_ADMINISTRATOR
                ? Notice.bad(shell.text("staff.last"))
                : Notice.good(shell.text("staff.assigned", staff.login()));
    }

    @PostMapping(HOME + "/{account}/enabled")
    ModelAndView setEnabled(
            Officer officer,
            @PathVariable UUID account,
            @RequestParam boolean enabled,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.MANAGE_STAFF);
        var staff = account(account, officer);
        if (isOwn(staff, officer)) {
            return back(staff, Notice.bad(shell.text("staff.own")), next);
        }
        audit.record(officer.login(), enabled ? "staff.enabled" : "staff.disabled", account.toString(), "");
        var change = accounts.setEnabled(account, enabled, officer.login());
        if (change == Change.LAST_ADMINISTRATOR) {
            return back(staff, Notice.bad(shell.text("staff.last")), next);
        }
        var done = enabled ? "staff.enabled" : "staff.disabled";
        return back(staff, Notice.good(shell.text(done, staff.login())), next);
    }

    private static boolean isOwn(Staff staff, Officer officer) {
        return staff.id().equals(officer.staff().id());
    }

    private static ModelAndView back(Staff staff, Notice said, RedirectAttributes next) {
        next.addFlashAttribute(Notice.FLASH, said);
        return new ModelAndView("redirect:" + address(staff));
    }

    static String address(Staff staff) {
        return HOME + "/" + staff.id();
    }
}
