package id.gapura.console.badges;

import id.gapura.accounts.Badges;
import id.gapura.accounts.Staff;
import id.gapura.console.FormPage;
import id.gapura.console.Typed;
import id.gapura.screen.Field;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The question until when a new badge is good. */
final class IssueForm {
    private static final String UNTIL = "until";

    private final Staff holder;
    private final Badges badges;
    private final LocalDate today;
    private final Shell shell;

    IssueForm(Staff holder, Badges badges, LocalDate today, Shell shell) {
        this.holder = holder;
        this.badges = badges;
        this.today = today;
        this.shell = shell;
    }

    Optional<LocalDate> read(Typed typed) {
        return typed.day(UNTIL).filter(badges::mayLast);
    }

    FormPage ask() {
        return page(List.of(field().value(today.plusYears(1).toString())));
    }

    FormPage askAgain(Typed typed) {
        var fault = shell.text("badges.until.fault", shell.format().date(today.plusYears(Badges.MOST_YEARS)));
        return page(FormPage.filled(List.of(field()), typed, Map.of(UNTIL, fault)));
    }

    private Field field() {
        return Field.date(UNTIL, shell.text("badge.until"))
                .hint(shell.text("badges.until.hint", Badges.MOST_YEARS))
                .required();
    }

    private FormPage page(List<Field> fields) {
        return new FormPage(
                shell.text("badges.issue.title", holder.displayName()),
                shell.text("badges.issue.lead"),
                List.of(Link.to(shell.text("badges.title"), BadgePages.HOME), Link.to(shell.text("badges.issue"), "")),
                new FormPage.Sending(BadgePages.HOME + "/staff/" + holder.id() + "/new", shell.text("badges.issue")),
                fields);
    }
}
