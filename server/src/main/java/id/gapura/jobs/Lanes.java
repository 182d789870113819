package id.gapura.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The lanes in which a job commits a file's rows side by side, so that every core is kept busy. Rows of one key share a
 * lane and stay in order. A job keeps how far each lane has come with what the lane commits, and goes on from there.
 */
public final class Lanes<R> implements AutoCloseable {
    private static final int MOST = 4;

    private final Rows<R> reading;
    private final List<Lane<R>> lanes = new ArrayList<>();

    /**
     * How rows are read.
     *
     * @param line in the file, growing
     * @param key whose rows must not overtake each other
     * @param batch how many a lane commits at a time
     */
    public record Rows<R>(ToIntFunction<R> line, ToIntFunction<R> key, int batch) {
        int lineOf(R row) {
            return line.applyAsInt(row);
        }
    }

    /** Commits a batch of a lane, which had reached a line before. */
    @FunctionalInterface
    public interface Commit<R> {
        void run(int lane, int fromLine, List<R> rows);
    }

    /** Lanes that go on after the lines they have reached. */
    public Lanes(Rows<R> reading, List<Integer> reached, Commit<R> commit) {
        this.reading = reading;
        for (int i = 0; i < reached.size(); i++) {
            int lane = i;
            lanes.add(new Lane<>(reading, reached.get(i), (from, rows) -> commit.run(lane, from, rows)));
        }
    }

    /** How many lanes keep this machine's cores busy. */
    public static int count() {
        return Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST);
    }

    /**
     * Adds the next row of the file; one that is committed already is passed over. Waits while its lane is behind.
     *
     * @throws RuntimeException of an earlier batch that failed
     */
    public void add(R row) {
        lanes.get(Math.floorMod(reading.key.applyAsInt(row), lanes.size())).add(row);
    }

    /**
     * Commits what is left and waits until all is committed.
     *
     * @throws RuntimeException of a batch that failed
     */
    public void finish() {
        lanes.forEach(Lane::finish);
    }

    /** Drops what waits and lets the batches under way end. */
    @Override
    public void close() {
        lanes.forEach(Lane::close);
    }
}
