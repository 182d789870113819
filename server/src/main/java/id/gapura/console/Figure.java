package id.gapura.console;

import id.gapura.accounts.Action;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import java.util.Optional;

/** A figure that an office goes by, shown on top of the console's first page. Capabilities register theirs as beans. */
public interface Figure {
    /** Where it stands among the others; tens leave room between. */
    int place();

    /** What one must be allowed to do to see it. */
    Action action();

    /** The figure for the officer's scope; empty while there is nothing to count. */
    Optional<Shown> shown(Officer officer, Shell shell);

    /** A figure, and where it comes from. */
    record Shown(Stat stat, Link source) {}
}
