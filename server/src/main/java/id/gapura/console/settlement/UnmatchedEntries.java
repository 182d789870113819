package id.gapura.console.settlement;

import id.gapura.accounts.Action;
import id.gapura.console.Errand;
import id.gapura.console.Officer;
import id.gapura.reconciliation.Reconciliation;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Task;
import id.gapura.screen.Tone;
import java.util.Optional;

/** Money on our bank statements that nobody has explained yet. */
final class UnmatchedEntries implements Errand {
    private final Reconciliation reconciliation;

    UnmatchedEntries(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    @Override
    public int place() {
        return 15;
    }

    @Override
    public Action action() {
        return Action.RECONCILE;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        long open = reconciliation.queueLength();
        if (open == 0) {
            return Optional.empty();
        }
        return Optional.of(new Task(
                Tone.WARNING,
                shell.text("settlement.errand"),
                open,
                shell.text("settlement.errand.hint"),
                Link.to(shell.text("settlement.errand.go"), QueuePages.HOME)));
    }
}
