package id.gapura.bench;

import id.gapura.database.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** A bare COPY of a file's own rows as text, by PostgreSQL's own CSV reader, into one table without an index. */
final class FileCopy {
    private FileCopy() {}

    /**
     * How long it takes.
     *
     * @param columns with their types
     * @param headerLines that are no rows
     */
    static double seconds(Workbench bench, Path file, String columns, String delimiter, int headerLines) {
        try (var connection =
                        bench.program().get(Database.class).ownerDataSource().getConnection();
                var statement = connection.createStatement();
                var lines = Files.newBufferedReader(file)) {
            statement.execute("CREATE TABLE public.copied (" + columns + ")");
            for (int i = 0; i < headerLines; i++) {
                lines.readLine();
            }
            long begun = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY public.copied FROM STDIN (FORMAT csv, DELIMITER '" + delimiter + "')", lines);
            double seconds = (System.nanoTime() - begun) / 1e9;
            statement.execute("DROP TABLE public.copied");
            return seconds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the bare COPY failed: SQLSTATE " + e.getSQLState(), e);
        }
    }
}
