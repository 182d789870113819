package id.gapura.console.staff;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Staff;
import id.gapura.console.Officer;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Moment;
import id.gapura.screen.Shell;
import id.gapura.screen.Tone;
import java.util.List;
import java.util.regex.Pattern;

/** Shows what an account may, where, and what was done to it. */
final class AccountView {
    private static final int LINES = 30;
    private static final Pattern ASSIGNED = Pattern.compile("(.+)@(.*)>(.+)@(.*)");

    private final Places places;
    private final Audit audit;

    AccountView(Places places, Audit audit) {
        this.places = places;
        this.audit = audit;
    }

    AccountPage page(Staff staff, Officer officer, Shell shell) {
        return new AccountPage(
                staff.displayName(),
                AccountPages.address(staff),
                facts(staff, shell),
                shell.text("staff.may." + staff.role().code()),
                staff.enabled(),
                staff.id().equals(officer.staff().id()),
                audit.about(staff.id().toString(), LINES).stream()
                        .map(line -> moment(line, shell))
                        .toList());
    }

    private List<Fact> facts(Staff staff, Shell shell) {
        var state = staff.enabled()
                ? Cell.mark(Tone.GOOD, shell.text("staff.state.enabled"))
                : Cell.mark(Tone.NEUTRAL, shell.text("staff.state.disabled"));
        return List.of(
                Fact.of(shell.text("signIn.login"), staff.login()),
                Fact.of(
                        shell.text("staff.role"),
                        shell.text("role." + staff.role().code())),
                Fact.of(shell.text("staff.scope"), places.fullName(staff.scope())),
                new Fact(shell.text("staff.state"), state));
    }

    private Moment moment(Audit.Line line, Shell shell) {
        return new Moment(
                shell.format().time(line.at()),
                shell.textOr("act." + line.act(), line.act()),
                line.actor(),
                detail(line.detail(), shell),
                Tone.INFO);
    }

    /** What a change of rights was from and to; the details of other lines are codes, for those who read the audit. */
    private String detail(String detail, Shell shell) {
        var rights = ASSIGNED.matcher(detail);
        return rights.matches()
                ? shell.text(
                        "staff.assigned.detail",
                        shell.text("role." + rights.group(1)),
                        place(rights.group(2)),
                        shell.text("role." + rights.group(3)),
                        place(rights.group(4)))
                : "";
    }

    private String place(String code) {
        return places.fullName(RegionCode.of(code));
    }
}
