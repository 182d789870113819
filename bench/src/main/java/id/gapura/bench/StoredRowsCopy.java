package id.gapura.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** A bare COPY of the rows that an import stored in the registry, into one table of the same columns without an index. */
final class StoredRowsCopy {
    private StoredRowsCopy() {}

    static double rowsPerSecond(Workbench bench) {
        var rows = bench.folder().resolve("stored.rows");
        try (var connection = bench.program().get(DataSource.class).getConnection();
                var statement = connection.createStatement()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            statement.execute("RESET ROLE");
            statement.execute("CREATE TABLE public.stored (LIKE registry.worker)");
            try (var out = Files.newOutputStream(rows)) {
                copy.copyOut("COPY registry.worker TO STDOUT (FORMAT binary)", out);
            }
            try (var in = Files.newInputStream(rows)) {
                long begun = System.nanoTime();
                long count = copy.copyIn("COPY public.stored FROM STDIN (FORMAT binary)", in, 1 << 16);
                double seconds = (System.nanoTime() - begun) / 1e9;
                statement.execute("DROP TABLE public.stored");
                statement.execute("SET ROLE gapura_app");
                return count / seconds;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the bare COPY failed: SQLSTATE " + e.getSQLState(), e);
        }
    }
}
