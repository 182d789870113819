package id.gapura.console.undoing;

import id.gapura.accounts.Action;
import id.gapura.console.Errand;
import id.gapura.console.Officer;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Task;
import id.gapura.screen.Tone;
import java.util.Optional;

/** Payments to take back that wait for this officer, who did not propose it. */
final class UndoingErrand implements Errand {
    private final UndoingView view;

    UndoingErrand(UndoingView view) {
        this.view = view;
    }

    @Override
    public int place() {
        return 15;
    }

    @Override
    public Action action() {
        return Action.REVIEW_SUSPENSE;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        long count = view.waiting(officer).keySet().stream()
                .filter(undoing -> !undoing.proposedBy().equals(officer.login()))
                .count();
        return count == 0
                ? Optional.empty()
                : Optional.of(new Task(
                        Tone.WARNING,
                        shell.text("undoing.errand"),
                        count,
                        shell.text("undoing.errand.hint"),
                        Link.to(shell.text("undoing.errand.go"), UndoingListPages.HOME)));
    }
}
