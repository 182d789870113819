package id.gapura.jobs;

/** Where a capability leaves events and jobs, in the transaction of the change that causes them. */
public interface Outbox {
    /** Tells every listener of this kind of event, once the surrounding transaction is committed. */
    void publish(Event event);

    /**
     * Starts {@code job} with {@code key} as soon as the surrounding transaction is committed, for somebody who waits for
     * it; already waiting is fine.
     */
    void start(String job, String key);

    /** Starts {@code job} with {@code key} soon after the surrounding transaction is committed; already waiting is fine. */
    void enqueue(String job, String key);
}
