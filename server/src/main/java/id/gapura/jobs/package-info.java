/**
 * Durable jobs and the outbox.
 *
 * <p>An {@link id.gapura.jobs.Outbox} keeps an event in the transaction that caused it and delivers it to each
 * {@link id.gapura.jobs.Listener} at least once, with an effect that happens exactly once. A listener
 * whose news can wait says so: it takes together what has gathered, and what is in a hurry comes first. A {@link id.gapura.jobs.Job}
 * is long work that starts again by itself after the program was killed. Both stand on db-scheduler.
 *
 * <p>Owns schema {@code jobs}. Knows nothing of what jobs and events mean.
 */
@NullMarked
package id.gapura.jobs;

import org.jspecify.annotations.NullMarked;
