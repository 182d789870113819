package id.gapura.portal.card;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Lets every answer take the same time, so that a clock tells nothing about it. */
public final class Pace {
    /** Longer than any answer needs on a machine that keeps up. */
    public static final Duration OF_AN_ANSWER = Duration.ofMillis(250);

    private Pace() {}

    /** Answers no sooner than everybody is answered. */
    public static <T> T keep(Supplier<T> answer) {
        long due = System.nanoTime() + OF_AN_ANSWER.toNanos();
        var found = answer.get();
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        return found;
    }
}
