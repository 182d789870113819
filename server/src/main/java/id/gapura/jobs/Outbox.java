package id.gapura.jobs;

import java.time.Duration;

/** Where a capability leaves events and jobs, in the transaction of the change that causes them. */
public interface Outbox {
    /** Tells every listener of this kind of event, once the surrounding transaction is committed. */
    void publish(Event event);

    /**
     * Starts {@code job} with {@code key} as soon as the surrounding transaction is committed, for somebody who waits for
     * it; already waiting is fine.
     */
    void start(String job, String key);

    /**
     * Starts {@code job} with {@code key} soon after the surrounding transaction is committed. One that waits already is
     * enough; one that runs already runs once more, since it may have looked before the commit.
     */
    default void enqueue(String job, String key) {
        enqueue(job, key, Duration.ZERO);
    }

    /** As {@link #enqueue(String, String)}, after a while, so that more gathers for one run. */
    void enqueue(String job, String key, Duration patience);
}
