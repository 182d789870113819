package id.gapura.portal;

import id.gapura.rules.Wording;
import id.gapura.screen.Shell;

/** Sentences of the rules in the reader's language. */
public final class Sentences {
    private Sentences() {}

    /** The sentence as the reader understands it. */
    public static String of(Wording wording, Shell shell) {
        return switch (shell.language()) {
            case INDONESIAN -> wording.inIndonesian();
            case ENGLISH -> wording.inEnglish();
        };
    }
}
