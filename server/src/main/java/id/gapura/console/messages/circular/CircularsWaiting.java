package id.gapura.console.messages.circular;

import id.gapura.accounts.Action;
import id.gapura.console.Errand;
import id.gapura.console.Officer;
import id.gapura.console.messages.MessageTabs;
import id.gapura.reminders.circular.Circular.State;
import id.gapura.reminders.circular.Circulars;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Task;
import id.gapura.screen.Tone;
import java.util.Optional;

/** Circulars that another officer proposed. */
final class CircularsWaiting implements Errand {
    private final Circulars circulars;

    CircularsWaiting(Circulars circulars) {
        this.circulars = circulars;
    }

    @Override
    public int place() {
        return 56;
    }

    @Override
    public Action action() {
        return Action.SEND_CIRCULARS;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        long count = circulars.touching(officer.scope()).stream()
                .filter(one -> one.state() == State.PROPOSED)
                .filter(one -> one.isWithin(officer.scope()) && !one.isOf(officer.login()))
                .count();
        return count == 0
                ? Optional.empty()
                : Optional.of(new Task(
                        Tone.INFO,
                        shell.text("circulars.errand"),
                        count,
                        shell.text("circulars.errand.hint"),
                        Link.to(shell.text("circulars.errand.go"), MessageTabs.CIRCULARS)));
    }
}
