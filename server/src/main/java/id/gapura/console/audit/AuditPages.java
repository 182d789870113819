package id.gapura.console.audit;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.screen.Cell;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The audit, newest line first, and what the last check of its chain found; a check is made when somebody asks for it. */
@Controller
final class AuditPages {
    private static final int MOST = 200;

    private final Audit audit;

    AuditPages(Audit audit) {
        this.audit = audit;
    }

    @GetMapping("/console/audit")
    ModelAndView show(Officer officer, Shell shell) {
        officer.require(Action.SEE_AUDIT);
        var chain = audit.lastCheck()
                .map(check -> chain(check, shell))
                .orElseGet(() -> Notice.info(shell.text("audit.unchecked")));
        return new ModelAndView("console/audit/audit", "page", new AuditPage(chain, table(audit.newest(MOST), shell)));
    }

    @PostMapping("/console/audit/check")
    ModelAndView check(Officer officer) {
        officer.require(Action.SEE_AUDIT);
        audit.check(officer.login());
        return new ModelAndView("redirect:/console/audit");
    }

    private static Notice chain(Audit.Check check, Shell shell) {
        var number = shell.format().number(check.reach().number());
        var when = shell.format().time(check.at());
        return check.reach().holds()
                ? Notice.good(shell.text("audit.holds"))
                        .withDetail(shell.text("audit.holds.until", when, check.actor(), number))
                : Notice.bad(shell.text("audit.broken", number))
                        .withDetail(shell.text("audit.broken.todo", when, check.actor()));
    }

    private static Table table(List<Audit.Line> lines, Shell shell) {
        var columns = new ArrayList<Table.Column>();
        columns.add(Table.words(shell.text("audit.act")));
        columns.addAll(Table.columns(
                shell.text("audit.at"),
                shell.text("audit.actor"),
                shell.text("audit.subject"),
                shell.text("audit.detail")));
        columns.add(Table.amount(shell.text("audit.number")));
        var rows = lines.stream().map(line -> row(line, shell)).toList();
        return new Table(shell.text("audit.lines"), columns, rows, shell.text("audit.none"));
    }

    private static List<Cell> row(Audit.Line line, Shell shell) {
        return List.of(
                Cell.lines(shell.textOr("act." + line.act(), line.act()), line.act()),
                Cell.text(shell.format().time(line.at())),
                Cell.text(line.actor()),
                Cell.text(line.subject()),
                Cell.text(line.detail()),
                Cell.amount(shell.format().number(line.number())));
    }
}
