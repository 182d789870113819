package id.gapura.console.work;

import id.gapura.console.PersonAspect;
import id.gapura.registry.Worker;
import id.gapura.registry.livelihood.Livelihoods;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;

/** The first occupation and where, and how many more. */
final class WorkAspect implements PersonAspect {
    static final String PATH = "work";

    private final Livelihoods livelihoods;

    WorkAspect(Livelihoods livelihoods) {
        this.livelihoods = livelihoods;
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String textKey() {
        return "work.tab";
    }

    @Override
    public Cell summary(Worker worker, Shell shell) {
        var first = worker.work().livelihood().orElseGet(() -> shell.text("work.none"));
        var where = worker.work().workplace().orElse("");
        int more = livelihoods.of(worker).count() - 1;
        if (more > 0) {
            return Cell.lines(
                    first,
                    where.isEmpty() ? shell.text("work.more", more) : where + " · " + shell.text("work.more", more));
        }
        return where.isEmpty() ? Cell.text(first) : Cell.lines(first, where);
    }
}
