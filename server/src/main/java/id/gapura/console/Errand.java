package id.gapura.console;

import id.gapura.accounts.Action;
import id.gapura.screen.Shell;
import id.gapura.screen.Task;
import java.util.Optional;

/** Something that may need doing today, shown on the console's first page. Capabilities register theirs as beans. */
public interface Errand {
    /** Where it stands among the others, the most urgent kind first; tens leave room between. */
    int place();

    /** What one must be allowed to do to be asked. */
    Action action();

    /** What waits within the officer's scope; empty when nothing does. */
    Optional<Task> waiting(Officer officer, Shell shell);
}
