package id.gapura.console.evidence;

import id.gapura.console.PersonAspect;
import id.gapura.registry.Worker;
import id.gapura.registry.evidence.Standing;
import id.gapura.registry.evidence.Standing.Timing;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Tone;

/** Whether the evidence for the current start is there. */
final class EvidenceAspect implements PersonAspect {
    static final String PATH = "evidence";
    private static final String NONE = "–";

    private final EvidenceStart start;

    EvidenceAspect(EvidenceStart start) {
        this.start = start;
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String textKey() {
        return "evidence.tab";
    }

    @Override
    public Cell summary(Worker worker, Shell shell) {
        return start.of(worker.id())
                .map(standing -> Cell.mark(tone(standing), shell.text("evidence.short." + word(standing))))
                .orElseGet(() -> Cell.text(NONE));
    }

    private static Tone tone(Standing standing) {
        return standing.isComplete() ? Tone.GOOD : Tone.WARNING;
    }

    private static String word(Standing standing) {
        if (standing.isComplete()) {
            return "complete";
        }
        if (standing.work() == Timing.MISSING) {
            return "no-work";
        }
        return standing.health() == Timing.MISSING ? "no-health" : "late";
    }
}
