package id.gapura.console.prospects;

import id.gapura.accounts.Action;
import id.gapura.console.Errand;
import id.gapura.console.Officer;
import id.gapura.registry.twice.NotedTwice;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Task;
import id.gapura.screen.Tone;
import java.util.Optional;

/** Prospects who may have been noted twice, before somebody is called twice. */
final class TwiceErrand implements Errand {
    private final NotedTwice twice;

    TwiceErrand(NotedTwice twice) {
        this.twice = twice;
    }

    @Override
    public int place() {
        return 72;
    }

    @Override
    public Action action() {
        return Action.MANAGE_PROSPECTS;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        long pairs = twice.countWaiting(officer.scope());
        if (pairs == 0) {
            return Optional.empty();
        }
        return Optional.of(new Task(
                Tone.INFO,
                shell.text("prospects.twice.errand"),
                pairs,
                shell.text("prospects.twice.errand.hint"),
                Link.to(shell.text("prospects.twice.go"), TwicePages.LIST)));
    }
}
