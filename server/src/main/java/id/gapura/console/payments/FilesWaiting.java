package id.gapura.console.payments;

import id.gapura.accounts.Action;
import id.gapura.console.Errand;
import id.gapura.console.Officer;
import id.gapura.contributions.files.PaymentFiles;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Task;
import id.gapura.screen.Tone;
import java.util.Optional;

/** Files of payments that another officer sent, for this one to approve. */
final class FilesWaiting implements Errand {
    private final PaymentFiles files;

    FilesWaiting(PaymentFiles files) {
        this.files = files;
    }

    @Override
    public int place() {
        return 11;
    }

    @Override
    public Action action() {
        return Action.POST_PAYMENTS;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        long waiting = files.countWaiting(officer.login());
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new Task(
                        Tone.WARNING,
                        shell.text("payments.errand.files"),
                        waiting,
                        shell.text("payments.errand.files.hint"),
                        Link.to(shell.text("payments.errand.action"), PaymentPages.HOME)));
    }
}
