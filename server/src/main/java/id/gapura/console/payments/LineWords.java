package id.gapura.console.payments;

import id.gapura.contributions.files.PaymentFile.Ending;
import id.gapura.contributions.files.PaymentFile.Line;
import id.gapura.screen.Shell;
import id.gapura.screen.Tone;
import java.util.Locale;

/**
 * What became of a line that was not simply posted, and what to do.
 *
 * @param ending in a word
 * @param what in a sentence
 */
record LineWords(String ending, String what, String todo, Tone tone) {
    static LineWords of(Line line, Shell shell) {
        var ending = line.ending().name().toLowerCase(Locale.ROOT);
        var key = "payments.reason." + (line.reason().isEmpty() ? ending : line.reason());
        return new LineWords(
                shell.text("payments.ending." + ending),
                shell.text(key),
                shell.text(key + ".todo"),
                tone(line.ending()));
    }

    private static Tone tone(Ending ending) {
        return switch (ending) {
            case REPEATED -> Tone.NEUTRAL;
            case SUSPENDED -> Tone.WARNING;
            case CONFLICTING, REFUSED -> Tone.BAD;
        };
    }
}
