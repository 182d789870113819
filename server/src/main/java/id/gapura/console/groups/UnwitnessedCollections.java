package id.gapura.console.groups;

import id.gapura.accounts.Action;
import id.gapura.console.Errand;
import id.gapura.console.Officer;
import id.gapura.groups.Collections;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Task;
import id.gapura.screen.Tone;
import java.util.Optional;

/** Sums of groups that wait for their witnesses: until then, nobody in them is protected by the money. */
final class UnwitnessedCollections implements Errand {
    private final Collections collections;

    UnwitnessedCollections(Collections collections) {
        this.collections = collections;
    }

    @Override
    public int place() {
        return 14;
    }

    @Override
    public Action action() {
        return Action.WITNESS_COLLECTIONS;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        long count = collections.countOpen(officer.scope());
        return count == 0
                ? Optional.empty()
                : Optional.of(new Task(
                        Tone.WARNING,
                        shell.text("groups.errand"),
                        count,
                        shell.text("groups.errand.hint"),
                        Link.to(shell.text("groups.errand.action"), GroupPages.HOME)));
    }
}
