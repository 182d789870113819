package id.gapura.bench;

import id.gapura.database.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** A bare COPY of the rows that a table holds into one of the same columns without an index, on the same server. */
final class StoredRowsCopy {
    private StoredRowsCopy() {}

    /** What was copied, and in what time. */
    record Copied(long rows, double seconds) {
        double perSecond() {
            return rows / seconds;
        }
    }

    static Copied of(Workbench bench, String table) {
        var rows = bench.folder().resolve("stored.rows");
        try (var connection =
                        bench.program().get(Database.class).ownerDataSource().getConnection();
                var statement = connection.createStatement()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            statement.execute("CREATE TABLE public.stored (LIKE " + table + ")");
            try (var out = Files.newOutputStream(rows)) {
                copy.copyOut("COPY " + table + " TO STDOUT (FORMAT binary)", out);
            }
            try (var in = Files.newInputStream(rows)) {
                long begun = System.nanoTime();
                long count = copy.copyIn("COPY public.stored FROM STDIN (FORMAT binary)", in, 1 << 16);
                double seconds = (System.nanoTime() - begun) / 1e9;
                statement.execute("DROP TABLE public.stored");
                return new Copied(count, seconds);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the bare COPY failed: SQLSTATE " + e.getSQLState(), e);
        }
    }
}
