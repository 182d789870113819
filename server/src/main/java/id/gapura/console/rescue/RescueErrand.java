package id.gapura.console.rescue;

import id.gapura.accounts.Action;
import id.gapura.console.Errand;
import id.gapura.console.Officer;
import id.gapura.enrolment.rescue.RescueFilter;
import id.gapura.enrolment.rescue.RescueList;
import id.gapura.kernel.Jakarta;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Task;
import id.gapura.screen.Tone;
import java.time.InstantSource;
import java.util.Optional;

/** People whose enrolment failed and who wait for help. */
final class RescueErrand implements Errand {
    private final RescueList rescues;
    private final InstantSource clock;

    RescueErrand(RescueList rescues, InstantSource clock) {
        this.rescues = rescues;
        this.clock = clock;
    }

    @Override
    public int place() {
        return 5;
    }

    @Override
    public Action action() {
        return Action.ENROL;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        var count = rescues.count(RescueFilter.in(officer.scope()), Jakarta.today(clock));
        if (count.listed() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Task(
                count.overdue() > 0 ? Tone.BAD : Tone.WARNING,
                shell.text("rescue.errand"),
                count.listed(),
                count.overdue() > 0
                        ? shell.text("rescue.errand.overdue", count.overdue())
                        : shell.text("rescue.errand.hint"),
                Link.to(shell.text("rescue.errand.go"), RescuePages.HOME)));
    }
}
