package id.gapura.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/**
 * The most memory that is in use by objects still needed, looked at over and over while something runs. Each look
 * collects all garbage, which costs time: nothing that is timed should run beside it.
 */
final class LiveHeap implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final CompletableFuture<Void> looks = CompletableFuture.runAsync(this::look);
    private volatile boolean over;
    private volatile long most;

    private void look() {
        while (!over) {
            System.gc();
            most = Math.max(
                    most,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    /** In 10⁶ bytes. */
    double megabytes() {
        return most / 1e6;
    }

    @Override
    public void close() {
        over = true;
        looks.join();
    }
}
