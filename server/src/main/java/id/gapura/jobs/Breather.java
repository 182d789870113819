package id.gapura.jobs;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Lets unhurried work in one piece at a time, and after each a rest as long as the piece took: on few cores what somebody
 * waits for comes first. While somebody waits for all of it, nothing rests.
 */
final class Breather {
    private static final Duration WHILE_ANOTHER_WORKS = Duration.ofMillis(200);

    private final LongSupplier nanoTime;
    private int working;
    private int waiting;
    private long restsUntil;

    Breather(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.restsUntil = nanoTime.getAsLong();
    }

    /**
     * Does a piece of work, unless it is not its time yet.
     *
     * @return zero where it is done, else how long to wait before asking again
     */
    Duration run(Runnable work) {
        var wait = begin();
        if (wait.isZero()) {
            long begun = nanoTime.getAsLong();
            try {
                work.run();
            } finally {
                end(begun);
            }
        }
        return wait;
    }

    private synchronized Duration begin() {
        if (waiting == 0 && working > 0) {
            return WHILE_ANOTHER_WORKS;
        }
        long rest = restsUntil - nanoTime.getAsLong();
        if (waiting == 0 && rest > 0) {
            return Duration.ofNanos(rest);
        }
        working++;
        return Duration.ZERO;
    }

    private synchronized void end(long begun) {
        long now = nanoTime.getAsLong();
        working--;
        restsUntil = now + (now - begun);
    }

    /** From now on somebody waits for the end of all work. */
    synchronized void hurry() {
        waiting++;
    }

    /** They wait no longer. */
    synchronized void calmDown() {
        waiting--;
    }
}
