package id.gapura.database;

import java.util.function.Consumer;

/**
 * Recomputes something that is stored from the records it was derived from. Every module that stores what it could
 * compute has one; {@code ./gapura verify} runs them all.
 */
public interface Proof {
    /** What is compared, in a few words. */
    String name();

    /** Reports each difference in one line that names ids and amounts but no person; says nothing when all agrees. */
    void run(Consumer<String> difference);
}
