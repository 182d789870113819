package id.gapura.console.outreach.stakeholder;

import id.gapura.accounts.Action;
import id.gapura.console.Errand;
import id.gapura.console.Officer;
import id.gapura.console.outreach.OutreachTabs;
import id.gapura.outreach.stakeholder.Stakeholders;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Task;
import id.gapura.screen.Tone;
import java.util.Optional;

/** Stakeholders to be met by today, and promises that are overdue. */
record StakeholdersDue(Stakeholders stakeholders, StakeholderView view) implements Errand {
    @Override
    public int place() {
        return 19;
    }

    @Override
    public Action action() {
        return Action.MANAGE_OUTREACH;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        long due = view.due(stakeholders.within(officer.scope()), shell).size();
        return due == 0
                ? Optional.empty()
                : Optional.of(new Task(
                        Tone.INFO,
                        shell.text("stakeholder.errand"),
                        due,
                        shell.text("stakeholder.errand.hint"),
                        Link.to(shell.text("stakeholder.errand.go"), OutreachTabs.STAKEHOLDERS)));
    }
}
