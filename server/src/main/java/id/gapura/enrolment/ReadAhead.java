package id.gapura.enrolment;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Makes the next thing on a thread of its own while the last one is used; never more than one ahead, so that memory
 * stays at two. An exception of the making is thrown by the {@link #next()} that would have returned it.
 */
final class ReadAhead<T> implements AutoCloseable {
    private final ExecutorService maker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("gapura-read-ahead").factory());
    private final Supplier<T> source;
    private Future<T> ahead;

    ReadAhead(Supplier<T> source) {
        this.source = source;
        this.ahead = maker.submit(source::get);
    }

    T next() {
        try {
            var made = ahead.get();
            ahead = maker.submit(source::get);
            return made;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failed.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading ahead", e);
        }
    }

    /** Waits for what is being made, so that nobody reads a file that is closed. */
    @Override
    public void close() {
        maker.close();
    }
}
