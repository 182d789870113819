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
import id.gapura.sponsors.Outlook.Warning;
import id.gapura.sponsors.Schemes;
import java.time.InstantSource;
import java.util.Optional;

/** Members whose sponsor's last month comes and who were not told what it costs to go on alone. */
final class OffersUntold implements Errand {
    private final Schemes schemes;
    private final InstantSource clock;

    OffersUntold(Schemes schemes, InstantSource clock) {
        this.schemes = schemes;
        this.clock = clock;
    }

    @Override
    public int place() {
        return 17;
    }

    @Override
    public Action action() {
        return Action.MANAGE_SPONSORS;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        var today = Jakarta.today(clock);
        var untold = schemes.outlooks(officer.scope()).stream()
                .filter(outlook -> outlook.warning(today) != Warning.NONE && outlook.unoffered() > 0)
                .toList();
        return untold.stream()
                .findFirst()
                .map(first -> new Task(
                        Tone.WARNING,
                        shell.text("sponsors.errand.offers"),
                        untold.stream().mapToInt(Outlook::unoffered).sum(),
                        shell.text("sponsors.errand.offers.hint"),
                        Link.to(shell.text("sponsors.errand.offers.go"), SchemePages.address(first.schemeId()))));
    }
}
