package id.gapura.jobs;

import java.time.Duration;
import java.util.List;

/**
 * Takes events of one kind. {@link #on} runs in a transaction of its own that also notes the delivery: its writes
 * happen once per event, however often the event is delivered. A patient listener takes many events at once.
 *
 * @param <E> the event's record
 */
public interface Listener<E extends Event> {
    /** For what nobody waits for by the second: payments and imports on the same cores come first. */
    Duration UNHURRIED = Duration.ofSeconds(15);

    /** A stable name, such as {@code insight.cover}; part of what the outbox stores. */
    String name();

    Class<E> event();

    void on(E event);

    /** How old an event may get before it is taken, so that work in a hurry comes first and many are taken together. */
    default Duration patience() {
        return Duration.ZERO;
    }

    /** Takes what has gathered meanwhile, in no particular order. */
    default void onAll(List<E> events) {
        events.forEach(this::on);
    }
}
