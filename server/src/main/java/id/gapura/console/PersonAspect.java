package id.gapura.console;

import id.gapura.registry.Worker;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;

/**
 * Something known of a person that has a page of its own: a tab over the person's pages, and one line on the first of them.
 * Capabilities register theirs as beans.
 */
public interface PersonAspect {
    /** Where it stands among the others; tens leave room between. */
    int place();

    /** The end of its address, below the person's. */
    String path();

    /** Of the word on its tab and before its line. */
    String textKey();

    /** All of it in one line. */
    Cell summary(Worker worker, Shell shell);
}
