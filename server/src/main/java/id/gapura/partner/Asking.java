package id.gapura.partner;

import java.time.Duration;
import java.time.Instant;

/** When a partner that did not answer is turned to again, such as about money whose end nobody knows: after five minutes, after an hour, then daily. */
public final class Asking {
    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration SECOND = Duration.ofHours(1);
    private static final Duration LATER = Duration.ofDays(1);
    /** No asking is dated farther ahead. */
    public static final Duration FARTHEST = LATER;

    private Asking() {}

    /**
     * When to try next.
     *
     * @param asked how often it was tried before
     */
    public static Instant next(Instant now, int asked) {
        return now.plus(asked == 0 ? FIRST : asked == 1 ? SECOND : LATER);
    }
}
