package id.gapura.console.staff;

import id.gapura.accounts.Accounts.NewStaff;
import id.gapura.accounts.Accounts.Reason;
import id.gapura.accounts.Role;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.regions.RegionChoices;
import id.gapura.console.regions.RegionQuestion;
import id.gapura.console.regions.RegionReading.Missing;
import id.gapura.places.RegionCode;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import java.util.List;
import java.util.Optional;

/** The form for a new account: what it asks, and how the answers read. */
final class StaffForm {
    private static final String LOGIN = "login";
    private static final String NAME = "name";
    private static final String PASSWORD = "password";
    private static final String ROLE = "role";
    private static final String REGION = "region";

    private final RegionChoices regions;
    private final Officer officer;
    private final Shell shell;

    StaffForm(RegionChoices regions, Officer officer, Shell shell) {
        this.regions = regions;
        this.officer = officer;
        this.shell = shell;
    }

    /** The account wanted; empty while the region cannot be read. */
    Optional<NewStaff> wanted(Typed typed) {
        return scope(typed)
                .map(scope -> new NewStaff(
                        typed.get(LOGIN),
                        typed.get(NAME),
                        typed.values().getOrDefault(PASSWORD, ""),
                        role(typed),
                        scope));
    }

    /** What was left blank is all that the administrator sees. */
    private Optional<RegionCode> scope(Typed typed) {
        var reading = regions.read(typed.get(REGION), officer);
        return reading instanceof Missing ? Optional.of(officer.scope()) : reading.code();
    }

    private static Role role(Typed typed) {
        return StaffRoles.chosen(typed.get(ROLE)).orElse(Role.VILLAGE_OFFICER);
    }

    NewStaffPage ask() {
        return page(Typed.NOTHING, Optional.empty(), regions.ask(question(), ""));
    }

    NewStaffPage askAgain(Typed typed, Optional<Reason> refusal) {
        var region = typed.get(REGION).isEmpty()
                ? regions.ask(question(), "")
                : regions.askAgain(question(), typed.get(REGION));
        return page(typed, refusal, region);
    }

    private RegionQuestion question() {
        return new RegionQuestion(REGION, shell.text("staff.scope"), shell, officer);
    }

    private NewStaffPage page(Typed typed, Optional<Reason> refusal, Field region) {
        var nameFault = refusal.filter(Reason.NAME_MISSING::equals).map(_ -> shell.text("staff.name.missing"));
        var passwordFault =
                refusal.filter(Reason.PASSWORD_TOO_SHORT::equals).map(_ -> shell.text("staff.password.short"));
        return new NewStaffPage(List.of(
                Field.text(LOGIN, shell.text("signIn.login"))
                        .value(typed.get(LOGIN))
                        .hint(shell.text("staff.login.hint"))
                        .autocomplete("off")
                        .required()
                        .error(refusal.map(this::loginFault).orElse("")),
                Field.text(NAME, shell.text("staff.name"))
                        .value(typed.get(NAME))
                        .required()
                        .error(nameFault.orElse("")),
                Field.select(ROLE, shell.text("staff.role"), StaffRoles.options(shell))
                        .value(role(typed).code())
                        .required(),
                region.hint(shell.text("staff.scope.hint")),
                Field.password(PASSWORD, shell.text("signIn.password"))
                        .hint(shell.text("staff.password.hint"))
                        .autocomplete("new-password")
                        .required()
                        .error(passwordFault.orElse(""))));
    }

    private String loginFault(Reason refusal) {
        return switch (refusal) {
            case LOGIN_MALFORMED -> shell.text("staff.login.malformed");
            case LOGIN_TAKEN -> shell.text("staff.login.taken");
            case NAME_MISSING, PASSWORD_TOO_SHORT -> "";
        };
    }
}
