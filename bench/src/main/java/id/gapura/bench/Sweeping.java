package id.gapura.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/** What the server sweeps by itself, its autovacuum. */
final class Sweeping {
    private static final String WORKERS =
            "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'autovacuum worker'";
    private static final Duration LOOK = Duration.ofMillis(500);
    /** Longer than the server rests between two looks for something to sweep ({@code autovacuum_naptime}). */
    private static final Duration OVER = Duration.ofSeconds(12);

    private Sweeping() {}

    /**
     * Waits until the server has swept what was written so far.
     *
     * @param owner connections of the schema's owner, who sees all of the server's work
     * @throws IllegalStateException if it still sweeps after {@code patience}
     */
    static void awaitEnd(DataSource owner, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        try (var connection = owner.getConnection()) {
            for (var still = Duration.ZERO;
                    still.compareTo(OVER) < 0;
                    still = isAtWork(connection) ? Duration.ZERO : still.plus(LOOK)) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("the server still sweeps");
                }
                LockSupport.parkNanos(LOOK.toNanos());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isAtWork(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var workers = statement.executeQuery(WORKERS)) {
            workers.next();
            return workers.getInt(1) > 0;
        }
    }
}
