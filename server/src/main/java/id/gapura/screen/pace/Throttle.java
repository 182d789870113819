package id.gapura.screen.pace;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts tries by key and refuses those beyond a limit until the window that the first one opened has passed.
 *
 * <p>Kept in memory, for at most {@code capacity} keys: when there are more, the oldest windows close early. So does a
 * window that a clock opened in the future before it was set back.
 */
public final class Throttle {
    private final int limit;
    private final Duration window;
    private final int capacity;
    private final InstantSource clock;
    /** In the order of their beginning. */
    private final Map<String, Window> windows = new LinkedHashMap<>();

    public Throttle(int limit, Duration window, int capacity, InstantSource clock) {
        this.limit = limit;
        this.window = window;
        this.capacity = capacity;
        this.clock = clock;
    }

    private record Window(Instant since, int tries) {
        Window oneMore() {
            return new Window(since, tries + 1);
        }
    }

    /** Counts one try; false when it is one too many. */
    public synchronized boolean admits(String key) {
        var now = clock.instant();
        forget(now);
        var before = windows.get(key);
        if (before != null && before.tries() >= limit) {
            return false;
        }
        windows.put(key, before == null ? new Window(now, 1) : before.oneMore());
        return true;
    }

    /** How many keys are remembered. */
    synchronized int size() {
        return windows.size();
    }

    private void forget(Instant now) {
        var oldest = windows.values().iterator();
        while (oldest.hasNext()) {
            var since = oldest.next().since();
            boolean isOver = !since.isAfter(now.minus(window)) || since.isAfter(now);
            if (!isOver && windows.size() < capacity) {
                return;
            }
            oldest.remove();
        }
    }
}
