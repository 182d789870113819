package id.gapura.console.sponsors;

import id.gapura.accounts.Action;
import id.gapura.console.Errand;
import id.gapura.console.Officer;
import id.gapura.kernel.Jakarta;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Task;
import id.gapura.screen.Tone;
import id.gapura.sponsors.Outlook;
import id.gapura.sponsors.Schemes;
import java.time.InstantSource;
import java.util.Optional;

/** Members whose sponsor could not pay this month for want of money or for another reason. */
final class SponsorsShort implements Errand {
    private final Schemes schemes;
    private final InstantSource clock;

    SponsorsShort(Schemes schemes, InstantSource clock) {
        this.schemes = schemes;
        this.clock = clock;
    }

    @Override
    public int place() {
        return 12;
    }

    @Override
    public Action action() {
        return Action.SEE_SPONSORS;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        int unpaid = schemes.outlooks(officer.scope()).stream()
                .mapToInt(Outlook::unpaid)
                .sum();
        if (unpaid == 0) {
            return Optional.empty();
        }
        return Optional.of(new Task(
                Tone.BAD,
                shell.text("sponsors.errand.short"),
                unpaid,
                shell.text("sponsors.errand.short.hint", shell.format().month(Jakarta.month(clock.instant()))),
                Link.to(shell.text("sponsors.errand.go"), SponsorPages.HOME)));
    }
}
