package id.gapura.console.backups;

import id.gapura.accounts.Action;
import id.gapura.console.Errand;
import id.gapura.console.Officer;
import id.gapura.database.Database;
import id.gapura.database.Database.BackupStanding.State;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Task;
import id.gapura.screen.Tone;
import java.util.Optional;

/** A backup that there is not, or that nothing reaches any more. */
final class BackupErrand implements Errand {
    private final Database database;

    BackupErrand(Database database) {
        this.database = database;
    }

    @Override
    public int place() {
        return 1;
    }

    @Override
    public Action action() {
        return Action.SEE_BACKUPS;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        var standing = database.backupStanding();
        if (!standing.isWorrying()) {
            return Optional.empty();
        }
        boolean fails = standing.state() == State.FAILS;
        return Optional.of(new Task(
                fails ? Tone.BAD : Tone.WARNING,
                shell.text(fails ? "backups.fails" : "backups.none"),
                1,
                shell.text("backups.errand.hint"),
                Link.to(shell.text("backups.errand.go"), BackupPages.HOME)));
    }
}
