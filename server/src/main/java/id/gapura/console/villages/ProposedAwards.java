package id.gapura.console.villages;

import id.gapura.accounts.Action;
import id.gapura.console.Errand;
import id.gapura.console.Officer;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Task;
import id.gapura.screen.Tone;
import id.gapura.villages.Awards;
import java.util.Optional;

/** Villages that another officer proposed for the award. */
final class ProposedAwards implements Errand {
    private final Awards awards;

    ProposedAwards(Awards awards) {
        this.awards = awards;
    }

    @Override
    public int place() {
        return 75;
    }

    @Override
    public Action action() {
        return Action.AWARD_VILLAGES;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        long count = awards.waiting(officer.scope()).stream()
                .filter(one -> !one.proposedBy().equals(officer.login()))
                .count();
        return count == 0
                ? Optional.empty()
                : Optional.of(new Task(
                        Tone.INFO,
                        shell.text("villages.errand"),
                        count,
                        shell.text("villages.errand.hint"),
                        Link.to(shell.text("villages.errand.action"), VillagePages.HOME)));
    }
}
