package id.gapura.program;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** How tests wait for what comes by itself: until it is there, and on a slow machine as long as that takes. */
public final class Patience {
    /** Far longer than anything takes; who waits so long waits in vain. */
    public static final Duration LONG = Duration.ofMinutes(3);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private Patience() {}

    /** Asks until the answer is one that was waited for, and gives it. */
    public static <T> T answer(String what, Supplier<T> ask, Predicate<T> isWanted) {
        var heard = new AtomicReference<T>();
        until(what, () -> isWanted.test(heard.updateAndGet(_ -> ask.get())));
        return heard.get();
    }

    /** Waits until something is so; {@code what} is said when it never is. */
    public static void until(String what, BooleanSupplier isSo) {
        long deadline = System.nanoTime() + LONG.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not within " + LONG + ": " + what);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
