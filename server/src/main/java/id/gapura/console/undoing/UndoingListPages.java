package id.gapura.console.undoing;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.contributions.undoing.Undoing;
import id.gapura.contributions.undoing.Undoings;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The payments somebody proposed to take back, for a second officer. */
@Controller
final class UndoingListPages {
    static final String HOME = "/console/payments/undoings";
    /** More than an office can work off in a day. */
    static final int MOST = 200;

    private final Undoings undoings;
    private final Registry registry;
    private final Audit audit;

    UndoingListPages(Undoings undoings, Registry registry, Audit audit) {
        this.undoings = undoings;
        this.registry = registry;
        this.audit = audit;
    }

    @GetMapping(HOME)
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.REVIEW_SUSPENSE);
        var waiting = undoings.open(officer.scope(), MOST);
        audit.record(officer.login(), "undoings.listed", "", waiting.size() + " payments");
        var workers = registry.list(waiting.stream().map(Undoing::workerId).toList()).stream()
                .collect(Collectors.toMap(Worker::id, Function.identity()));
        var table = new Table(
                shell.text("undoing.list"),
                Table.columns(
                        shell.text("person.field.name"),
                        shell.text("undoing.reason"),
                        shell.text("undoing.by"),
                        shell.text("undoing.at")),
                waiting.stream().map(undoing -> row(undoing, workers, shell)).toList(),
                shell.text("undoing.list.none"));
        return new ModelAndView("console/undoing/list", "waiting", table);
    }

    private static List<Cell> row(Undoing undoing, Map<UUID, Worker> workers, Shell shell) {
        var worker = Objects.requireNonNull(workers.get(undoing.workerId()));
        return List.of(
                Cell.link(worker.person().name(), UndoingView.address(worker.id(), undoing.paymentId())),
                Cell.text(undoing.reason()),
                Cell.text(undoing.proposedBy()),
                Cell.text(shell.format().time(undoing.proposedAt())));
    }
}
