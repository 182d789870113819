package id.gapura.console.objections;

import id.gapura.adoption.objection.Objections;
import id.gapura.console.PersonAspect;
import id.gapura.registry.Worker;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import java.util.UUID;

/** What somebody said against it last. */
final class ObjectionAspect implements PersonAspect {
    static final String PATH = "objections";
    private static final String NONE = "–";

    private final Objections objections;

    ObjectionAspect(Objections objections) {
        this.objections = objections;
    }

    static String address(UUID person) {
        return "/console/people/" + person + "/" + PATH;
    }

    @Override
    public int place() {
        return 65;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String textKey() {
        return "objections.tab";
    }

    @Override
    public Cell summary(Worker worker, Shell shell) {
        var heard = objections.of(worker.id());
        if (heard.isEmpty()) {
            return Cell.text(NONE);
        }
        var last = heard.getFirst();
        return Cell.lines(
                last.objection().in(shell.language().code()),
                shell.format().time(last.hearing().at()));
    }
}
