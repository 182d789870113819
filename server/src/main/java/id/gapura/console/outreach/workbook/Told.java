package id.gapura.console.outreach.workbook;

import id.gapura.outreach.workbook.Entry;
import id.gapura.outreach.workbook.Entry.Origin;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Tone;

/**
 * Where an entry comes from, for people to see.
 *
 * @param mark whether it is as proposed or changed
 * @param by who wrote it when, and which version it is
 */
public record Told(Cell mark, String by) {
    static Told of(Entry entry, Shell shell) {
        return new Told(mark(entry.origin(), shell), by(entry, shell));
    }

    /** Nothing but a proposal. */
    static Told proposed(Shell shell) {
        return new Told(Cell.mark(Tone.INFO, shell.text("workbook.origin.proposed")), "");
    }

    static Told nothing(Shell shell) {
        return new Told(Cell.mark(Tone.WARNING, shell.text("workbook.origin.nothing")), "");
    }

    private static Cell mark(Origin origin, Shell shell) {
        return switch (origin) {
            case AS_PROPOSED -> Cell.mark(Tone.NEUTRAL, shell.text("workbook.origin.as-proposed"));
            case CHANGED -> Cell.mark(Tone.GOOD, shell.text("workbook.origin.changed"));
            case OWN -> Cell.mark(Tone.GOOD, shell.text("workbook.origin.own"));
        };
    }

    static String by(Entry entry, Shell shell) {
        return shell.text("workbook.by", entry.by(), shell.format().time(entry.at()), entry.version());
    }
}
