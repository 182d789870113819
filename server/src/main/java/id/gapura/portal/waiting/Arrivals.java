package id.gapura.portal.waiting;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * Lets visitors in at a steady pace, in the order of their arrival. Thread-safe.
 *
 * <p>Each visitor draws a number. As many numbers are called as there is room for; who is called and does not show up in
 * time gives room to those behind, and still comes in without waiting again if it shows up a little later.
 */
final class Arrivals {
    /** How long room is kept for somebody who was called: longer than any waiting page takes to ask again. */
    static final Duration KEPT = Duration.ofSeconds(75);
    /** For how long after that a called number still opens the door, such as after a dropped connection. */
    static final Duration REMEMBERED = Duration.ofMinutes(10);

    private static final int SECONDS_AT_ONCE = 10;

    private final double perSecond;
    private final LongSupplier nanos;

    /** How many more can be called; below zero when somebody came after all whose room was given away. */
    private double room;

    private long at;
    private long lastDrawn;
    private long lastCalled;
    /** Numbers that were called and have not come in, and when; in the order of calling. */
    private final Map<Long, Long> awaited = new LinkedHashMap<>();

    private final Map<Long, Long> late = new LinkedHashMap<>();

    /**
     * A door with room for the visitors of ten seconds.
     *
     * @param perSecond how many come in a second, as long as there are more
     * @param nanos a clock that never goes back
     */
    Arrivals(int perSecond, LongSupplier nanos) {
        this.perSecond = perSecond;
        this.nanos = nanos;
        this.room = (double) perSecond * SECONDS_AT_ONCE;
        this.at = nanos.getAsLong();
    }

    /** Where a visitor is. */
    sealed interface Place {
        record Inside() implements Place {}

        /**
         * Before the door.
         *
         * @param ahead how many come before
         * @param left how long it will take, if all of them come
         */
        record Waiting(long number, long ahead, Duration left) implements Place {}
    }

    /**
     * Somebody stands at the door.
     *
     * @param drawn the number drawn before; a new one is drawn for whoever has none, or one that let somebody in already
     */
    synchronized Place come(OptionalLong drawn) {
        passTime();
        long number = drawn.isPresent() && isWaiting(drawn.getAsLong()) ? drawn.getAsLong() : ++lastDrawn;
        call();
        if (awaited.remove(number) != null) {
            return new Place.Inside();
        }
        if (late.remove(number) != null) {
            room--;
            return new Place.Inside();
        }
        long ahead = number - lastCalled - 1;
        return new Place.Waiting(number, ahead, Duration.ofMillis(Math.round((ahead + 1) * 1000 / perSecond)));
    }

    private boolean isWaiting(long number) {
        boolean isCalled = number <= lastCalled;
        return number <= lastDrawn && (!isCalled || awaited.containsKey(number) || late.containsKey(number));
    }

    private void passTime() {
        long now = nanos.getAsLong();
        room += (now - at) / 1e9 * perSecond;
        at = now;
        var called = awaited.entrySet().iterator();
        while (called.hasNext()) {
            var next = called.next();
            if (now - next.getValue() < KEPT.toNanos()) {
                break;
            }
            late.put(next.getKey(), next.getValue());
            called.remove();
            room++;
        }
        room = Math.min(room, perSecond * SECONDS_AT_ONCE);
        var forgotten = late.values().iterator();
        while (forgotten.hasNext() && now - forgotten.next() >= REMEMBERED.toNanos()) {
            forgotten.remove();
        }
    }

    private void call() {
        while (lastCalled < lastDrawn && room >= 1) {
            room--;
            awaited.put(++lastCalled, at);
        }
    }
}
