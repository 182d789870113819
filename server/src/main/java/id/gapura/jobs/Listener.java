package id.gapura.jobs;

/**
 * Takes events of one kind. {@link #on} runs in a transaction of its own that also notes the delivery: its writes
 * happen once per event, however often the event is delivered.
 *
 * @param <E> the event's record
 */
public interface Listener<E extends Event> {
    /** A stable name, such as {@code insight.cover}; part of what the outbox stores. */
    String name();

    Class<E> event();

    void on(E event);
}
