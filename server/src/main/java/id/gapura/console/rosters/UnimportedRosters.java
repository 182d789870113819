package id.gapura.console.rosters;

import id.gapura.accounts.Action;
import id.gapura.console.Errand;
import id.gapura.console.Officer;
import id.gapura.enrolment.rosters.Roster;
import id.gapura.enrolment.rosters.Rosters;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Task;
import id.gapura.screen.Tone;
import java.util.Optional;

/** Rosters that were checked and wait to be imported. */
final class UnimportedRosters implements Errand {
    private static final int LOOKED_AT = 200;

    private final Rosters rosters;

    UnimportedRosters(Rosters rosters) {
        this.rosters = rosters;
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public Action action() {
        return Action.IMPORT_ROSTERS;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        var waiting = rosters.recent(officer.scope(), LOOKED_AT).stream()
                .filter(roster -> roster.state() == Roster.State.CHECKED)
                .toList();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        long people =
                waiting.stream().mapToLong(roster -> RosterTable.takes(roster)).sum();
        var href = waiting.size() == 1 ? RosterPages.address(waiting.getFirst()) : RosterPages.HOME;
        return Optional.of(new Task(
                Tone.INFO,
                shell.text("rosters.errand.checked"),
                waiting.size(),
                shell.text("rosters.errand.checked.hint", people),
                Link.to(shell.text("rosters.errand.checked.action"), href)));
    }
}
