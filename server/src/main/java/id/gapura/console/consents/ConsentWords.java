package id.gapura.console.consents;

import id.gapura.consents.Consent;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.screen.Moment;
import id.gapura.screen.Shell;
import id.gapura.screen.Tone;
import java.util.Optional;

/** How consents read. */
final class ConsentWords {
    private final Shell shell;

    ConsentWords(Shell shell) {
        this.shell = shell;
    }

    ConsentsPage.Card card(Purpose purpose, Optional<Consent> last) {
        return new ConsentsPage.Card(
                purpose.code(),
                title(purpose),
                shell.text(purpose.wordsKey()),
                last.map(this::tone).orElse(Tone.NEUTRAL),
                last.map(this::standing).orElseGet(() -> shell.text("consents.never")),
                last.map(said -> shell.format().time(said.at()) + ", " + how(said))
                        .orElse(""));
    }

    Moment moment(Consent said) {
        return new Moment(
                shell.format().time(said.at()),
                title(said.purpose()) + ": " + standing(said) + ", " + way(said),
                who(said),
                said.words().map(words -> "“" + words.text() + "”").orElse(""),
                tone(said));
    }

    String title(Purpose purpose) {
        return shell.text("consents.purpose." + purpose.code());
    }

    private Tone tone(Consent said) {
        return said.isGiven() ? Tone.GOOD : Tone.WARNING;
    }

    private String standing(Consent said) {
        return said.isGiven() ? shell.text("consents.yes") : shell.text("consents.no");
    }

    private String how(Consent said) {
        return way(said) + ", " + shell.text("history.by", who(said));
    }

    private String way(Consent said) {
        return shell.text("consents.way." + said.source().way().code());
    }

    private String who(Consent said) {
        var by = said.source().recordedBy();
        return by.equals(Source.SELF) ? shell.text("consents.by.self") : by;
    }
}
