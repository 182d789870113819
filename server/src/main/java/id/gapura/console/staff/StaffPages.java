package id.gapura.console.staff;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Accounts.Creation;
import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.accounts.Staff;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.regions.RegionChoices;
import id.gapura.places.Places;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The accounts within an administrator's scope: list and make. */
@Controller
final class StaffPages {
    private final Accounts accounts;
    private final Places places;
    private final RegionChoices regions;
    private final Audit audit;

    StaffPages(Accounts accounts, Places places, RegionChoices regions, Audit audit) {
        this.accounts = accounts;
        this.places = places;
        this.regions = regions;
        this.audit = audit;
    }

    @GetMapping("/console/staff")
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.MANAGE_STAFF);
        var rows = accounts.list().stream()
                .filter(staff -> officer.sees(staff.scope()))
                .map(staff -> row(staff, shell))
                .toList();
        return new ModelAndView("console/staff/list", "page", new StaffPage(rows));
    }

    private StaffPage.Row row(Staff staff, Shell shell) {
        return new StaffPage.Row(
                new StaffPage.Who(
                        staff.displayName(),
                        staff.login(),
                        shell.text("role." + staff.role().code()),
                        places.fullName(staff.scope())),
                staff.enabled(),
                AccountPages.address(staff));
    }

    @GetMapping("/console/staff/new")
    ModelAndView ask(Officer officer, Shell shell) {
        officer.require(Action.MANAGE_STAFF);
        return page(new StaffForm(regions, officer, shell).ask());
    }

    @PostMapping("/console/staff/new")
    ModelAndView create(
            Officer officer, @RequestParam Map<String, String> values, Shell shell, RedirectAttributes next) {
        officer.require(Action.MANAGE_STAFF);
        var typed = new Typed(values);
        var form = new StaffForm(regions, officer, shell);
        var wanted = form.wanted(typed);
        if (wanted.isEmpty()) {
            return page(form.askAgain(typed, Optional.empty()));
        }
        return switch (accounts.create(wanted.get())) {
            case Creation.Refused(var reason) -> page(form.askAgain(typed, Optional.of(reason)));
            case Creation.Created(Staff made) -> {
                audit.record(
                        officer.login(),
                        "staff.created",
                        made.id().toString(),
                        made.role().code());
                next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("staff.created", made.login())));
                yield new ModelAndView("redirect:" + AccountPages.address(made));
            }
        };
    }

    private static ModelAndView page(NewStaffPage page) {
        return new ModelAndView("console/staff/form", "page", page);
    }
}
