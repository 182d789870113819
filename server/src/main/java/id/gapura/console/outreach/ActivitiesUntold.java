package id.gapura.console.outreach;

import id.gapura.accounts.Action;
import id.gapura.console.Errand;
import id.gapura.console.Officer;
import id.gapura.kernel.Jakarta;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activities.Wanted;
import id.gapura.outreach.activity.Activity.State;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Task;
import id.gapura.screen.Tone;
import java.time.InstantSource;
import java.util.Optional;

/** Activities that are over and of which nobody has said what came of them. */
final class ActivitiesUntold implements Errand {
    /** Longer ago nobody remembers whom they reached. */
    private static final int DAYS = 30;

    private final Activities activities;
    private final InstantSource clock;

    ActivitiesUntold(Activities activities, InstantSource clock) {
        this.activities = activities;
        this.clock = clock;
    }

    @Override
    public int place() {
        return 18;
    }

    @Override
    public Action action() {
        return Action.MANAGE_OUTREACH;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        var today = Jakarta.today(clock);
        var planned = new Wanted(
                officer.scope(),
                today.minusDays(DAYS),
                today,
                Optional.empty(),
                Optional.of(State.PLANNED),
                Optional.empty());
        long over = activities.list(planned).stream()
                .filter(one -> one.plan().span().to().isBefore(clock.instant()))
                .count();
        return over == 0
                ? Optional.empty()
                : Optional.of(new Task(
                        Tone.INFO,
                        shell.text("outreach.errand"),
                        over,
                        shell.text("outreach.errand.hint"),
                        Link.to(
                                shell.text("outreach.errand.go"),
                                OutreachTabs.HOME + "?state=" + State.PLANNED.code())));
    }
}
