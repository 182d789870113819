package id.gapura.console.sponsors;

import id.gapura.accounts.Action;
import id.gapura.console.Errand;
import id.gapura.console.Officer;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Task;
import id.gapura.screen.Tone;
import id.gapura.sponsors.Sponsors;
import java.util.Optional;

/** Sponsors' transfers that another officer has typed in and that no scheme spends before they are confirmed. */
final class TransfersWaiting implements Errand {
    private final Sponsors sponsors;

    TransfersWaiting(Sponsors sponsors) {
        this.sponsors = sponsors;
    }

    @Override
    public int place() {
        return 16;
    }

    @Override
    public Action action() {
        return Action.REPORT_TRANSFERS;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        var ofOthers = sponsors.reported(officer.scope()).stream()
                .filter(reported -> !reported.by().equals(officer.login()))
                .toList();
        return ofOthers.stream()
                .findFirst()
                .map(first -> new Task(
                        Tone.WARNING,
                        shell.text("sponsors.errand.waiting"),
                        ofOthers.size(),
                        shell.text("sponsors.errand.waiting.hint"),
                        Link.to(
                                shell.text("sponsors.errand.waiting.go"),
                                SponsorPages.HOME + "/" + first.funding().sponsorId())));
    }
}
