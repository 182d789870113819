package id.gapura.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * COPY of all rows that an import left, into tables of the same make with their keys, checks and indexes, on the same
 * server, over two connections at once and with none of our code: what writing them costs at the least.
 */
final class KeyedRowsCopy implements AutoCloseable {
    private static final int LANES = 2;
    private static final String FILLED = """
            SELECT format('%I.%I', n.nspname, c.relname)
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind = 'r' AND n.nspname NOT LIKE ALL ('{pg_%,information_schema,public}')
                AND pg_table_size(c.oid) > 0
            ORDER BY pg_table_size(c.oid) DESC
            """;

    private final DataSource server;
    private final Path folder;
    private final Connection connection;

    private KeyedRowsCopy(Workbench bench) throws SQLException {
        this.server = ((HikariDataSource) bench.program().get(DataSource.class)).getDataSource();
        this.folder = bench.folder();
        this.connection = server.getConnection();
    }

    private record Stored(String table, Path rows) {}

    /**
     * How long it takes.
     *
     * @param rows of the file; tables with fewer than half as many are not the import's
     */
    static double seconds(Workbench bench, int rows) {
        try (var copy = new KeyedRowsCopy(bench)) {
            return copy.seconds(copy.stored(rows / 2));
        } catch (SQLException e) {
            throw new IllegalStateException("the keyed COPY failed: SQLSTATE " + e.getSQLState(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Stored> stored(int least) throws SQLException, IOException {
        var stored = new ArrayList<Stored>();
        for (var table : filled()) {
            var rows = folder.resolve("keyed-" + stored.size() + ".rows");
            try (var out = Files.newOutputStream(rows)) {
                long count = copies(connection).copyOut("COPY " + table + " TO STDOUT (FORMAT binary)", out);
                if (count >= least) {
                    stored.add(new Stored(table, rows));
                }
            }
        }
        return stored;
    }

    private List<String> filled() throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(FILLED)) {
            var tables = new ArrayList<String>();
            while (found.next()) {
                tables.add(found.getString(1));
            }
            return tables;
        }
    }

    private double seconds(List<Stored> stored) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA keyed");
            for (var one : stored) {
                statement.execute("CREATE TABLE " + keyed(one) + " (LIKE " + one.table + " INCLUDING ALL)");
            }
        }
        var waiting = new ConcurrentLinkedQueue<>(stored);
        long begun = System.nanoTime();
        var lanes = IntStream.range(0, LANES)
                .mapToObj(_ -> CompletableFuture.runAsync(() -> copyAll(waiting)))
                .toList();
        lanes.forEach(CompletableFuture::join);
        return (System.nanoTime() - begun) / 1e9;
    }

    private static String keyed(Stored stored) {
        return "keyed." + stored.table.replace('.', '_');
    }

    private void copyAll(ConcurrentLinkedQueue<Stored> waiting) {
        try (var lane = server.getConnection()) {
            for (var one = waiting.poll(); one != null; one = waiting.poll()) {
                try (var in = Files.newInputStream(one.rows)) {
                    copies(lane).copyIn("COPY " + keyed(one) + " FROM STDIN (FORMAT binary)", in, 1 << 16);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the keyed COPY failed: SQLSTATE " + e.getSQLState(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CopyManager copies(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
