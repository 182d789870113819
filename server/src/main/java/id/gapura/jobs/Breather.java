package id.gapura.jobs;

import java.time.Duration;

/**
 * Lets unhurried work in one at a time, with a rest after each piece as long as the piece took: on few cores what somebody
 * waits for comes first. While somebody waits for all of it, many work and nothing rests.
 */
final class Breather {
    private int working;
    private int waiting;

    /** Whether one may begin; who may says {@link #end} afterwards. */
    synchronized boolean begin() {
        if (waiting == 0 && working > 0) {
            return false;
        }
        working++;
        return true;
    }

    /** Waits as long as a piece of work took, or until somebody waits for all of it. */
    synchronized void rest(Duration worked) {
        long until = System.nanoTime() + worked.toNanos();
        for (long left = worked.toNanos(); waiting == 0 && left > 0; left = until - System.nanoTime()) {
            try {
                wait(Duration.ofNanos(left).toMillis() + 1);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    synchronized void end() {
        working--;
    }

    /** From now on somebody waits for the end of all work. */
    synchronized void hurry() {
        waiting++;
        notifyAll();
    }

    /** They wait no longer. */
    synchronized void calmDown() {
        waiting--;
    }
}
