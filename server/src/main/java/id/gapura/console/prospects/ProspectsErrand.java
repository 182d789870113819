package id.gapura.console.prospects;

import id.gapura.accounts.Action;
import id.gapura.console.Errand;
import id.gapura.console.Officer;
import id.gapura.registry.Prospects;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Task;
import id.gapura.screen.Tone;
import java.util.Optional;

/** People who agreed to be contacted and still wait for it. */
final class ProspectsErrand implements Errand {
    private final Prospects prospects;

    ProspectsErrand(Prospects prospects) {
        this.prospects = prospects;
    }

    @Override
    public int place() {
        return 70;
    }

    @Override
    public Action action() {
        return Action.MANAGE_PROSPECTS;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        long open = prospects.countOpen(officer.scope());
        if (open == 0) {
            return Optional.empty();
        }
        return Optional.of(new Task(
                Tone.INFO,
                shell.text("prospects.errand"),
                open,
                shell.text("prospects.errand.hint"),
                Link.to(shell.text("prospects.errand.go"), "/console/prospects")));
    }
}
