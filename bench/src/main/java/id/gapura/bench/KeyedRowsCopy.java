package id.gapura.bench;

import id.gapura.database.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * COPY of rows that a program has committed, into tables of the same make with their keys, checks and indexes, on the same
 * server, half of them over each of two connections at once and with none of our code: what writing them costs at the
 * least.
 */
final class KeyedRowsCopy implements AutoCloseable {
    private static final int LANES = 2;

    private final List<Table> tables;
    private final DataSource server;
    private final Path folder;
    private final Connection connection;

    private KeyedRowsCopy(Workbench bench, List<Table> tables) throws SQLException {
        this.tables = tables;
        this.server = bench.program().get(Database.class).ownerDataSource();
        this.folder = bench.folder();
        this.connection = server.getConnection();
    }

    /**
     * A table to copy.
     *
     * @param owner the column that decides over which connection a row goes
     */
    record Table(String name, String owner) {
        private String keyed() {
            return "keyed." + name.replace('.', '_');
        }
    }

    private record Stored(Table table, Path rows) {}

    /** How long it takes for all of the tables. */
    static double seconds(Workbench bench, List<Table> tables) {
        try (var copy = new KeyedRowsCopy(bench, tables)) {
            var lanes = new ArrayList<List<Stored>>();
            for (int lane = 0; lane < LANES; lane++) {
                lanes.add(copy.stored(lane));
            }
            return copy.seconds(lanes);
        } catch (SQLException e) {
            throw new IllegalStateException("the keyed COPY failed: SQLSTATE " + e.getSQLState(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A lane's part of each table. */
    private List<Stored> stored(int lane) throws SQLException, IOException {
        var stored = new ArrayList<Stored>();
        for (var table : tables) {
            var rows = folder.resolve("keyed-" + lane + "-" + table.name + ".rows");
            try (var out = Files.newOutputStream(rows)) {
                copies(connection)
                        .copyOut(
                                "COPY (SELECT * FROM " + table.name + " WHERE abs(hashtext(" + table.owner
                                        + "::text)) % " + LANES + " = " + lane + ") TO STDOUT (FORMAT binary)",
                                out);
            }
            stored.add(new Stored(table, rows));
        }
        return stored;
    }

    private double seconds(List<List<Stored>> lanes) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA keyed");
            for (var table : tables) {
                statement.execute("CREATE TABLE " + table.keyed() + " (LIKE " + table.name + " INCLUDING ALL)");
            }
        }
        long begun = System.nanoTime();
        lanes.stream()
                .map(lane -> CompletableFuture.runAsync(() -> copyAll(lane)))
                .toList()
                .forEach(CompletableFuture::join);
        return (System.nanoTime() - begun) / 1e9;
    }

    private void copyAll(List<Stored> parts) {
        try (var lane = server.getConnection()) {
            for (var part : parts) {
                try (var in = Files.newInputStream(part.rows)) {
                    copies(lane).copyIn("COPY " + part.table.keyed() + " FROM STDIN (FORMAT binary)", in, 1 << 16);
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
