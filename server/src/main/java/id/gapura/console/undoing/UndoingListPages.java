package id.gapura.console.undoing;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.contributions.undoing.Undoing;
import id.gapura.registry.Worker;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The payments somebody proposed to take back, for a second officer. */
@Controller
final class UndoingListPages {
    static final String HOME = "/console/payments/undoings";

    private final UndoingView view;
    private final Audit audit;

    UndoingListPages(UndoingView view, Audit audit) {
        this.view = view;
        this.audit = audit;
    }

    @GetMapping(HOME)
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.REVIEW_SUSPENSE);
        var waiting = view.waiting(officer);
        audit.record(officer.login(), "undoings.listed", "", waiting.size() + " payments");
        var table = new Table(
                shell.text("undoing.list"),
                Table.columns(
                        shell.text("person.field.name"),
                        shell.text("undoing.reason"),
                        shell.text("undoing.by"),
                        shell.text("undoing.at")),
                waiting.entrySet().stream()
                        .map(one -> row(one.getKey(), one.getValue(), shell))
                        .toList(),
                shell.text("undoing.list.none"));
        return new ModelAndView("console/undoing/list", "waiting", table);
    }

    private static List<Cell> row(Undoing undoing, Worker worker, Shell shell) {
        return List.of(
                Cell.link(worker.person().name(), UndoingView.address(worker.id(), undoing.paymentId())),
                Cell.text(undoing.reason()),
                Cell.text(undoing.proposedBy()),
                Cell.text(shell.format().time(undoing.proposedAt())));
    }
}
