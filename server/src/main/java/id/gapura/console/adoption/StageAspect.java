package id.gapura.console.adoption;

import id.gapura.adoption.Adoption;
import id.gapura.console.PersonAspect;
import id.gapura.registry.Worker;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;

/** The stage somebody is in, and since when. */
final class StageAspect implements PersonAspect {
    private static final String NONE = "–";

    static final String PATH = "stage";

    private final Adoption adoption;

    StageAspect(Adoption adoption) {
        this.adoption = adoption;
    }

    @Override
    public int place() {
        return 60;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String textKey() {
        return "adoption.tab";
    }

    @Override
    public Cell summary(Worker worker, Shell shell) {
        var moves = adoption.moves(worker.id());
        if (moves.isEmpty()) {
            return Cell.text(NONE);
        }
        var last = moves.getLast();
        return Cell.lines(
                shell.text("adoption.stage." + last.to().code()),
                shell.text("adoption.since.day", shell.format().shortDate(last.on())));
    }
}
