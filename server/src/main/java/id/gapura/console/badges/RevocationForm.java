package id.gapura.console.badges;

import id.gapura.accounts.Badge;
import id.gapura.accounts.Badge.Reason;
import id.gapura.console.FormPage;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import java.util.List;

/** The question why a badge is taken back. */
final class RevocationForm {
    /** Why an administrator may take one back. */
    static final List<Reason> REASONS = List.of(Reason.LOST, Reason.LEFT, Reason.MISUSED);

    private RevocationForm() {}

    static FormPage of(Badge badge, String fault, Shell shell) {
        var options = REASONS.stream()
                .map(reason -> new Option(reason.code(), shell.text("badges.reason." + reason.code())))
                .toList();
        return new FormPage(
                shell.text("badges.revoke.title", badge.printed().name()),
                shell.text("badges.revoke.lead"),
                List.of(Link.to(shell.text("badges.title"), BadgePages.HOME), Link.to(shell.text("badges.revoke"), "")),
                new FormPage.Sending(BadgePages.HOME + "/" + badge.id() + "/revocation", shell.text("badges.revoke")),
                List.of(Field.choice("reason", shell.text("badges.reason"), options)
                        .required()
                        .error(fault)));
    }
}
