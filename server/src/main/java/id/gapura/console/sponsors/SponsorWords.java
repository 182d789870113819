package id.gapura.console.sponsors;

import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.screen.Tone;
import id.gapura.sponsors.Outlook;
import id.gapura.sponsors.Outlook.Warning;
import id.gapura.sponsors.Scheme;
import java.time.LocalDate;
import java.util.Optional;

/** Words and colours for how a scheme stands. */
final class SponsorWords {
    private SponsorWords() {}

    static Tone tone(Warning warning) {
        return switch (warning) {
            case NONE -> Tone.GOOD;
            case SOON -> Tone.INFO;
            case NEAR -> Tone.WARNING;
            case NOW -> Tone.BAD;
        };
    }

    /** The first and the last month. */
    static String term(Scheme scheme, Shell shell) {
        var format = shell.format();
        return format.month(scheme.terms().from()) + " – "
                + format.month(scheme.terms().to());
    }

    /** The warning on the page of a scheme; none while its end is far. */
    static Optional<Notice> warning(Outlook outlook, LocalDate today, Shell shell) {
        var warning = outlook.warning(today);
        if (warning == Warning.NONE) {
            return Optional.empty();
        }
        long days = outlook.daysFrom(today);
        var key = "sponsors.warning." + outlook.cause().code() + (days < 0 ? ".over" : "");
        var text = shell.text(key, shell.format().date(outlook.endsOn()), Math.max(days, 0));
        return Optional.of(new Notice(tone(warning), text, shell.text(key + ".todo")));
    }
}
