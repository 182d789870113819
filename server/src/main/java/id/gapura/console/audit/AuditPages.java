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
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The audit, newest line first. A short chain is checked whenever somebody looks, a long one when asked. */
@Controller
final class AuditPages {
    private static final int MOST = 200;
    private static final int SHORT_CHAIN = 50_000;

    private final Audit audit;

    AuditPages(Audit audit) {
        this.audit = audit;
    }

    @GetMapping("/console/audit")
    ModelAndView show(Officer officer, Shell shell) {
        officer.require(Action.SEE_AUDIT);
        var lines = audit.newest(MOST);
        boolean isShort = lines.isEmpty() || lines.getFirst().number() <= SHORT_CHAIN;
        Optional<Notice> chain = isShort ? Optional.of(chain(shell)) : Optional.empty();
        return new ModelAndView("console/audit/audit", "page", new AuditPage(chain, table(lines, shell)));
    }

    @PostMapping("/console/audit/check")
    ModelAndView check(Officer officer, Shell shell, RedirectAttributes next) {
        officer.require(Action.SEE_AUDIT);
        next.addFlashAttribute(Notice.FLASH, chain(shell));
        return new ModelAndView("redirect:/console/audit");
    }

    private Notice chain(Shell shell) {
        var broken = audit.firstBroken();
        return broken.isEmpty()
                ? Notice.good(shell.text("audit.holds"))
                : Notice.bad(shell.text("audit.broken", broken.getAsLong()))
                        .withDetail(shell.text("audit.broken.todo"));
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
