package id.gapura.console.mandates;

import id.gapura.accounts.Action;
import id.gapura.console.Errand;
import id.gapura.console.Officer;
import id.gapura.partner.mandate.Mandates;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Task;
import id.gapura.screen.Tone;
import java.util.Optional;

/** Automatic payments that brought nothing so far this month. */
final class FailedDebits implements Errand {
    private final Mandates mandates;

    FailedDebits(Mandates mandates) {
        this.mandates = mandates;
    }

    @Override
    public int place() {
        return 18;
    }

    @Override
    public Action action() {
        return Action.MANAGE_MANDATES;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        long count = mandates.countTroubles(officer.scope());
        return count == 0
                ? Optional.empty()
                : Optional.of(new Task(
                        Tone.WARNING,
                        shell.text("mandates.errand"),
                        count,
                        shell.text("mandates.errand.hint"),
                        Link.to(shell.text("mandates.errand.action"), MandatePages.HOME)));
    }
}
