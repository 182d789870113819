package id.gapura.console.sponsors;

import id.gapura.accounts.Action;
import id.gapura.console.Errand;
import id.gapura.console.Officer;
import id.gapura.kernel.Jakarta;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Task;
import id.gapura.sponsors.Outlook;
import id.gapura.sponsors.Outlook.Warning;
import id.gapura.sponsors.Schemes;
import java.time.InstantSource;
import java.util.Optional;

/** Schemes whose money or term ends within 60 days; louder at 30 and at 7. Those already short are told of elsewhere. */
final class SponsorsEnding implements Errand {
    private final Schemes schemes;
    private final InstantSource clock;

    SponsorsEnding(Schemes schemes, InstantSource clock) {
        this.schemes = schemes;
        this.clock = clock;
    }

    @Override
    public int place() {
        return 15;
    }

    @Override
    public Action action() {
        return Action.SEE_SPONSORS;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        var today = Jakarta.today(clock);
        var ending = schemes.outlooks(officer.scope()).stream()
                .filter(outlook -> outlook.warning(today) != Warning.NONE && outlook.daysFrom(today) >= 0)
                .toList();
        return ending.stream()
                .findFirst()
                .map(first -> new Task(
                        SponsorWords.tone(first.warning(today)),
                        shell.text("sponsors.errand.ending"),
                        ending.size(),
                        hint(first, shell),
                        Link.to(shell.text("sponsors.errand.go"), SponsorPages.HOME)));
    }

    private static String hint(Outlook first, Shell shell) {
        return shell.text(
                "sponsors.errand.ending." + first.cause().code(), shell.format().date(first.endsOn()));
    }
}
