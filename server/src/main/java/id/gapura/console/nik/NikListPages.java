package id.gapura.console.nik;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.PersonFrame;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.registry.nik.NikChange;
import id.gapura.registry.nik.NikChanges;
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

/** The proposals of another NIK that wait for a second officer. */
@Controller
final class NikListPages {
    static final String HOME = "/console/nik-changes";
    /** More than an office can work off in a day. */
    static final int MOST = 200;

    private final NikChanges changes;
    private final Registry registry;
    private final Audit audit;

    NikListPages(NikChanges changes, Registry registry, Audit audit) {
        this.changes = changes;
        this.registry = registry;
        this.audit = audit;
    }

    @GetMapping(HOME)
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.DECIDE_IDENTITY);
        var waiting = changes.waiting(officer.scope(), MOST);
        audit.record(officer.login(), "nik-changes.listed", "", waiting.size() + " people");
        var workers = registry.list(waiting.stream().map(NikChange::workerId).toList()).stream()
                .collect(Collectors.toMap(Worker::id, Function.identity()));
        var rows = waiting.stream().map(change -> row(change, workers, shell)).toList();
        var table = new Table(
                shell.text("nikChange.list"),
                Table.columns(
                        shell.text("person.field.name"),
                        shell.text("nikChange.shown"),
                        shell.text("nikChange.by"),
                        shell.text("nikChange.at")),
                rows,
                shell.text("nikChange.list.none"));
        return new ModelAndView("console/nik/list", "page", new NikListPage(table));
    }

    private static List<Cell> row(NikChange change, Map<UUID, Worker> workers, Shell shell) {
        var worker = Objects.requireNonNull(workers.get(change.workerId()));
        return List.of(
                Cell.link(worker.person().name(), PersonFrame.address(worker.id()) + "/nik-change"),
                Cell.text(shell.text("nikChange.proof." + change.proof().code())),
                Cell.text(change.proposedBy()),
                Cell.text(shell.format().time(change.proposedAt())));
    }
}
