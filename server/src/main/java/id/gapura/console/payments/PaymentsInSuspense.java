package id.gapura.console.payments;

import id.gapura.accounts.Action;
import id.gapura.console.Errand;
import id.gapura.console.Officer;
import id.gapura.contributions.Contributions;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Task;
import id.gapura.screen.Tone;
import java.util.Optional;

/** Money that belongs to nobody yet. */
final class PaymentsInSuspense implements Errand {
    private final Contributions contributions;

    PaymentsInSuspense(Contributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Action action() {
        return Action.REVIEW_SUSPENSE;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        var total = contributions.suspenseTotal();
        if (total.payments() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Task(
                Tone.BAD,
                shell.text("payments.errand"),
                total.payments(),
                shell.text("payments.errand.hint", shell.format().rupiah(total.amount())),
                Link.to(shell.text("payments.errand.action"), PaymentPages.SUSPENSE)));
    }
}
