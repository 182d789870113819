package id.gapura.console.insight;

import id.gapura.accounts.Action;
import id.gapura.console.Figure;
import id.gapura.console.Officer;
import id.gapura.insight.Success;
import id.gapura.insight.SuccessRate.Span;
import id.gapura.kernel.Jakarta;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Tone;
import java.time.InstantSource;
import java.util.Optional;

/** How many of those who tried to enrol in the last weeks are members: the first figure of an office. */
final class SuccessFigure implements Figure {
    /** More than half of the households that tried did not succeed in the closest trial (DOMAIN.md 3.2). */
    private static final double HALF = 0.5;

    private static final int WEEKS = 4;

    private final Success success;
    private final InstantSource clock;

    SuccessFigure(Success success, InstantSource clock) {
        this.success = success;
        this.clock = clock;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Action action() {
        return Action.SEE_INSIGHT;
    }

    @Override
    public Optional<Shown> shown(Officer officer, Shell shell) {
        var rate = success.of(officer.scope(), Span.weeksUntil(Jakarta.today(clock), WEEKS));
        return rate.share()
                .map(share -> new Shown(
                        new Stat(
                                shell.text("success.figure", WEEKS),
                                shell.format().percent(share),
                                shell.text("success.figure.note", rate.enrolled(), rate.tried()),
                                share < HALF ? Tone.BAD : Tone.GOOD),
                        Link.to(shell.text("success.figure.more"), SuccessPages.address(officer.scope()))));
    }
}
