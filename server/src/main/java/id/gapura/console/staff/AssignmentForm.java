package id.gapura.console.staff;

import id.gapura.accounts.Role;
import id.gapura.accounts.Staff;
import id.gapura.console.FormPage;
import id.gapura.console.FormPage.Sending;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.regions.RegionChoices;
import id.gapura.console.regions.RegionQuestion;
import id.gapura.console.regions.RegionReading.Missing;
import id.gapura.places.RegionCode;
import id.gapura.screen.Field;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The form that gives an account another role or place: what it asks, and how the answers read. An agent stays one. */
final class AssignmentForm {
    private static final String ROLE = "role";
    private static final String REGION = "region";

    private final Staff account;
    private final RegionChoices regions;
    private final Officer officer;
    private final Shell shell;

    AssignmentForm(Staff account, RegionChoices regions, Officer officer, Shell shell) {
        this.account = account;
        this.regions = regions;
        this.officer = officer;
        this.shell = shell;
    }

    /** What somebody may do, and where. */
    record Right(Role role, RegionCode scope) {
        /** As the audit keeps it. */
        String code() {
            return role.code() + "@" + scope.text();
        }
    }

    /** The right wanted; empty while the place cannot be read. What was left blank is all that the administrator sees. */
    Optional<Right> wanted(Typed typed) {
        var reading = regions.read(typed.get(REGION), officer);
        var scope = reading instanceof Missing ? Optional.of(officer.scope()) : reading.code();
        return scope.map(code -> new Right(role(typed), code));
    }

    private Role role(Typed typed) {
        return isAgent() ? Role.AGENT : StaffRoles.chosen(typed.get(ROLE)).orElse(account.role());
    }

    private boolean isAgent() {
        return account.role() == Role.AGENT;
    }

    FormPage ask() {
        var given =
                account.scope().equals(officer.scope()) ? "" : account.scope().text();
        return page(account.role(), regions.ask(question(), given));
    }

    FormPage askAgain(Typed typed) {
        return page(role(typed), regions.askAgain(question(), typed.get(REGION)));
    }

    private RegionQuestion question() {
        return new RegionQuestion(REGION, shell.text("staff.scope"), shell, officer);
    }

    private FormPage page(Role role, Field region) {
        var fields = new ArrayList<Field>();
        if (!isAgent()) {
            fields.add(Field.select(ROLE, shell.text("staff.role"), StaffRoles.options(shell))
                    .value(role.code())
                    .required());
        }
        fields.add(region.hint(shell.text("staff.scope.hint")));
        var crumbs = List.of(
                Link.to(shell.text("staff.title"), AccountPages.HOME),
                Link.to(account.displayName(), AccountPages.address(account)),
                Link.to(shell.text("staff.assign"), ""));
        return new FormPage(
                shell.text("staff.assign"),
                shell.text("staff.assign.lead"),
                crumbs,
                new Sending(AccountPages.address(account) + "/right", shell.text("staff.assign.do")),
                fields);
    }
}
