package id.gapura.console.prospects;

import id.gapura.registry.Prospect;
import id.gapura.screen.Shell;

/** Says when and by whom a prospect was noted. */
final class NotedWords {
    private NotedWords() {}

    static String of(Prospect prospect, Shell shell) {
        var noted = prospect.noted();
        return shell.format().time(noted.at()) + ", " + shell.text("history.by", noted.by());
    }
}
