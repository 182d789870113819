package id.gapura.console.offers;

import id.gapura.accounts.Action;
import id.gapura.console.Errand;
import id.gapura.console.Officer;
import id.gapura.offers.Offers;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Task;
import id.gapura.screen.Tone;
import java.util.Optional;

/** People who were promised help with the form. */
final class HelpErrand implements Errand {
    private final Offers offers;

    HelpErrand(Offers offers) {
        this.offers = offers;
    }

    @Override
    public int place() {
        return 6;
    }

    @Override
    public Action action() {
        return Action.ENROL;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        int waiting = offers.waitingForHelp(officer.scope()).size();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new Task(
                        Tone.WARNING,
                        shell.text("offers.help"),
                        waiting,
                        shell.text("offers.help.hint"),
                        Link.to(shell.text("offers.help.go"), HelpPages.HOME)));
    }
}
