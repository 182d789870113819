package id.gapura.console.inbox;

import id.gapura.accounts.Action;
import id.gapura.console.Errand;
import id.gapura.console.Officer;
import id.gapura.messaging.inbox.Inbox;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Task;
import id.gapura.screen.Tone;
import java.util.Optional;

/** People who asked something and wait for an answer. */
final class InboxErrand implements Errand {
    private final Inbox inbox;

    InboxErrand(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public int place() {
        return 7;
    }

    @Override
    public Action action() {
        return Action.ANSWER_QUESTIONS;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        var count = inbox.count(officer.scope());
        if (count.open() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Task(
                count.late() > 0 ? Tone.BAD : Tone.WARNING,
                shell.text("questions.errand"),
                count.open(),
                count.late() > 0
                        ? shell.text("questions.errand.late", count.late())
                        : shell.text("questions.errand.hint"),
                Link.to(shell.text("questions.errand.go"), InboxPages.HOME)));
    }
}
