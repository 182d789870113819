package id.gapura.console.messages;

import id.gapura.console.PersonAspect;
import id.gapura.messaging.Outcomes;
import id.gapura.registry.Worker;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;

/** The last message to somebody, and what became of it. */
final class ToldAspect implements PersonAspect {
    static final String PATH = "messages";

    private static final String NONE = "–";

    private final Outcomes outcomes;

    ToldAspect(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public int place() {
        return 70;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String textKey() {
        return "messages.told.tab";
    }

    @Override
    public Cell summary(Worker worker, Shell shell) {
        var words = new FateWords(shell);
        return worker.home().phone().stream()
                .flatMap(phone -> outcomes.toldTo(worker.id(), phone, 1).stream())
                .findFirst()
                .map(told -> Cell.lines(
                        words.topic(told.fate()),
                        words.state(told.fate().state()) + ", " + shell.format().time(told.at())))
                .orElse(Cell.text(NONE));
    }
}
