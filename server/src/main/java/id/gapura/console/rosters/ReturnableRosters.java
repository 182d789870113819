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

/** Rosters whose rejected rows nobody has taken yet to send them back. */
final class ReturnableRosters implements Errand {
    private static final int LOOKED_AT = 200;

    private final Rosters rosters;

    ReturnableRosters(Rosters rosters) {
        this.rosters = rosters;
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public Action action() {
        return Action.IMPORT_ROSTERS;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        var waiting = rosters.recent(officer.scope(), LOOKED_AT).stream()
                .filter(ReturnableRosters::isWaiting)
                .toList();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        long rows =
                waiting.stream().mapToLong(roster -> roster.counts().rejected()).sum();
        var href = waiting.size() == 1 ? RosterPages.address(waiting.getFirst()) : RosterPages.HOME;
        return Optional.of(new Task(
                Tone.WARNING,
                shell.text("rosters.errand.rejected"),
                waiting.size(),
                shell.text("rosters.errand.rejected.hint", rows),
                Link.to(shell.text("rosters.errand.rejected.action"), href)));
    }

    private static boolean isWaiting(Roster roster) {
        return roster.state() == Roster.State.IMPORTED
                && roster.isReturnable()
                && roster.source().returnedAt().isEmpty();
    }
}
