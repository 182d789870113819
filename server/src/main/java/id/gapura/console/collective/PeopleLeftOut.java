package id.gapura.console.collective;

import id.gapura.accounts.Action;
import id.gapura.collective.Arrangements;
import id.gapura.console.Errand;
import id.gapura.console.Officer;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Task;
import id.gapura.screen.Tone;
import java.util.Optional;

/** People of rosters who were not enrolled with the others, until somebody has taken care of them. */
final class PeopleLeftOut implements Errand {
    private final Arrangements arrangements;

    PeopleLeftOut(Arrangements arrangements) {
        this.arrangements = arrangements;
    }

    @Override
    public int place() {
        return 41;
    }

    @Override
    public Action action() {
        return Action.IMPORT_ROSTERS;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        var waiting = arrangements.waiting(officer.scope());
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        int people = waiting.values().stream().mapToInt(Integer::intValue).sum();
        var oldest = CollectivePages.address(waiting.firstEntry().getKey());
        return Optional.of(new Task(
                Tone.WARNING,
                shell.text("collective.errand"),
                people,
                shell.text("collective.errand.hint"),
                Link.to(shell.text("collective.errand.action"), oldest)));
    }
}
