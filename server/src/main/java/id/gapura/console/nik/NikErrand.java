package id.gapura.console.nik;

import id.gapura.accounts.Action;
import id.gapura.console.Errand;
import id.gapura.console.Officer;
import id.gapura.registry.nik.NikChanges;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Task;
import id.gapura.screen.Tone;
import java.util.Optional;

/** Proposals of another NIK that wait for this officer, who did not make them. */
final class NikErrand implements Errand {
    private final NikChanges changes;

    NikErrand(NikChanges changes) {
        this.changes = changes;
    }

    @Override
    public int place() {
        return 52;
    }

    @Override
    public Action action() {
        return Action.DECIDE_IDENTITY;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        long count = changes.waiting(officer.scope(), NikListPages.MOST).stream()
                .filter(change -> !change.proposedBy().equals(officer.login()))
                .count();
        return count == 0
                ? Optional.empty()
                : Optional.of(new Task(
                        Tone.WARNING,
                        shell.text("nikChange.errand"),
                        count,
                        shell.text("nikChange.errand.hint"),
                        Link.to(shell.text("nikChange.errand.go"), NikListPages.HOME)));
    }
}
