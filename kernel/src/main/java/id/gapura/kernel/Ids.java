package id.gapura.kernel;

import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes time-ordered ids (UUID version 7, RFC 9562): 48 bits of milliseconds, then random bits.
 *
 * <p>Ids of one maker never go backwards, even when its clock does, so that rows written together lie together in
 * their index. Thread-safe.
 */
public final class Ids {
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final int COUNTER_BITS = 12;

    private final InstantSource clock;
    private final RandomGenerator random;
    private long last;

    public Ids(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** The next id, greater than every earlier one of this maker. */
    public UUID next() {
        long stamp = nextStamp();
        long millis = stamp >>> COUNTER_BITS;
        long counter = stamp & ((1L << COUNTER_BITS) - 1);
        long low = (random.nextLong() >>> 2) | VARIANT;
        return new UUID((millis << 16) | VERSION_7 | counter, low);
    }

    /** Milliseconds and a counter within them; a full counter borrows from the next millisecond. */
    private synchronized long nextStamp() {
        long now = clock.millis() << COUNTER_BITS;
        last = Math.max(last + 1, now);
        return last;
    }
}
