package id.gapura.console.insight;

import id.gapura.accounts.Action;
import id.gapura.console.Errand;
import id.gapura.console.Officer;
import id.gapura.insight.Insight;
import id.gapura.kernel.Jakarta;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Task;
import id.gapura.screen.Tone;
import java.time.InstantSource;
import java.util.Optional;

/** Members whose protection ends with a month near by. */
final class CoverEnding implements Errand {
    private static final int PLACE = 20;

    private final Insight insight;
    private final InstantSource clock;
    private final int monthsAhead;

    CoverEnding(Insight insight, InstantSource clock, int monthsAhead) {
        this.insight = insight;
        this.clock = clock;
        this.monthsAhead = monthsAhead;
    }

    @Override
    public int place() {
        return PLACE + monthsAhead;
    }

    @Override
    public Action action() {
        return Action.SEE_INSIGHT;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        var month = Jakarta.month(clock.instant()).plusMonths(monthsAhead);
        long members = insight.countEndings(month, officer.scope());
        if (members == 0) {
            return Optional.empty();
        }
        return Optional.of(new Task(
                monthsAhead == 0 ? Tone.WARNING : Tone.INFO,
                shell.text(monthsAhead == 0 ? "insight.errand.thisMonth" : "insight.errand.nextMonth"),
                members,
                shell.text("insight.errand.hint", shell.format().date(month.atEndOfMonth())),
                Link.to(shell.text("insight.errand.action"), LapsePages.address(month, officer.scope()))));
    }
}
