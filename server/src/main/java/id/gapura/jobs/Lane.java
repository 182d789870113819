package id.gapura.jobs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Takes some of a file's rows in order and commits them batch by batch on a thread of its own. At most one batch waits
 * while another is committed, so that memory does not grow with the file.
 */
final class Lane<R> implements AutoCloseable {
    private static final int UNDER_WAY = 2;

    /** Commits a batch of a lane, which had reached a line before. */
    @FunctionalInterface
    interface Commit<R> {
        void run(int fromLine, List<R> rows);
    }

    private final Lanes.Rows<R> reading;
    private final Commit<R> commit;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("gapura-lane").factory());
    private final Queue<Future<?>> underWay = new ArrayDeque<>(UNDER_WAY);
    private List<R> filling;
    private int sentLine;

    /** Known to the lane's own thread only. */
    private boolean broken;

    /** A lane that goes on after a line that is committed already. */
    Lane(Lanes.Rows<R> reading, int lastLine, Commit<R> commit) {
        this.reading = reading;
        this.sentLine = lastLine;
        this.commit = commit;
        this.filling = new ArrayList<>(reading.batch());
    }

    /**
     * Adds the next row; one that is committed already is passed over. Waits while the lane is behind.
     *
     * @throws RuntimeException of an earlier batch that failed
     */
    void add(R row) {
        if (reading.lineOf(row) <= sentLine) {
            return;
        }
        filling.add(row);
        if (filling.size() == reading.batch()) {
            send();
        }
    }

    /**
     * Commits what is left and waits until all is committed.
     *
     * @throws RuntimeException of a batch that failed
     */
    void finish() {
        if (!filling.isEmpty()) {
            send();
        }
        while (!underWay.isEmpty()) {
            awaitOldest();
        }
    }

    private void send() {
        if (underWay.size() == UNDER_WAY) {
            awaitOldest();
        }
        var rows = filling;
        int from = sentLine;
        underWay.add(thread.submit(() -> run(from, rows)));
        sentLine = reading.lineOf(rows.getLast());
        filling = new ArrayList<>(reading.batch());
    }

    /** A batch after one that failed is not begun. */
    private void run(int fromLine, List<R> rows) {
        if (!broken) {
            broken = true;
            commit.run(fromLine, rows);
            broken = false;
        }
    }

    private void awaitOldest() {
        try {
            underWay.remove().get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failed.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rows were committed", e);
        }
    }

    /** Drops what waits and lets the batch under way end. */
    @Override
    public void close() {
        underWay.forEach(batch -> batch.cancel(false));
        thread.close();
    }
}
