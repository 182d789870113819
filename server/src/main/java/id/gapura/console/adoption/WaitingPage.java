package id.gapura.console.adoption;

import id.gapura.screen.Link;
import id.gapura.screen.Pager;
import id.gapura.screen.Table;
import java.util.List;
import java.util.Optional;

/**
 * Who is in a stage.
 *
 * @param whom the place, and what else was chosen
 * @param stages the stages to look at instead, this one among them
 * @param csv where the whole list is as a file; empty when there is nobody on it
 */
public record WaitingPage(
        String whom, List<Link> trail, List<Stage> stages, Table people, Optional<Pager> pager, String csv) {
    public WaitingPage {
        trail = List.copyOf(trail);
        stages = List.copyOf(stages);
    }

    /** A stage to switch to. */
    public record Stage(String label, String href, String count, boolean isShown) {}
}
