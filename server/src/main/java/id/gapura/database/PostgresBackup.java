package id.gapura.database;

import id.gapura.database.Database.BackupMade;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * Backs up a server while it works: a whole copy of its files, and from then on every segment of its write-ahead log, so
 * that any moment after the copy can be restored.
 */
final class PostgresBackup {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final PostgresFolder server;
    private final BackupFolder backup;

    PostgresBackup(PostgresFolder server, BackupFolder backup) {
        this.server = server;
        this.backup = backup;
    }

    /**
     * Makes a copy, complete when this returns, and keeps the newest ones.
     *
     * @throws DatabaseUnavailableException if the server or the folder cannot be used; no copy is left half-made
     */
    BackupMade run(int keep) {
        try (var running = EmbeddedPostgres.open(server, PostgresDurability.DURABLE);
                var connection = running.url().toDataSource().getConnection()) {
            var user = ServerUser.choose();
            backup.create();
            user.own(backup.log());
            new PostgresArchive(server).sendTo(backup);
            PostgresFolder.deleteTree(backup.unfinished());
            long bytes = copy(connection, user);
            backup.keep(keep);
            return new BackupMade(bytes, backup.complete().size());
        } catch (IOException e) {
            throw new DatabaseUnavailableException("No backup was made in " + backup.root() + ": " + reason(e), e);
        } catch (SQLException e) {
            throw new DatabaseUnavailableException(
                    "No backup was made: PostgreSQL refused with SQLSTATE " + e.getSQLState(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailableException("No backup was made: interrupted", e);
        }
    }

    private long copy(Connection connection, ServerUser user) throws SQLException, IOException, InterruptedException {
        try (var statement = connection.createStatement()) {
            statement.execute("SET statement_timeout = " + PATIENCE.toMillis());
            statement.execute("SELECT pg_backup_start('gapura', true)");
            Files.createDirectory(backup.unfinished());
            long bytes = ClusterCopy.run(server.cluster(), backup.unfinished().resolve("data"), user);
            PostgresFolder.writePrivate(backup.unfinished().resolve("password"), server.password());
            writeLabel(statement);
            ClusterCopy.force(backup.unfinished(), server.log());
            Files.move(backup.unfinished(), backup.copyAt(now(statement)).folder());
            return bytes;
        }
    }

    /** Waits until the log that the copy needs is in the folder as well. */
    private void writeLabel(Statement statement) throws SQLException, IOException {
        try (var row = statement.executeQuery("SELECT labelfile FROM pg_backup_stop(true)")) {
            row.next();
            Files.writeString(backup.unfinished().resolve("data").resolve("backup_label"), row.getString(1));
        }
    }

    private static Instant now(Statement statement) throws SQLException {
        try (var row = statement.executeQuery("SELECT clock_timestamp()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private static String reason(IOException e) {
        return e instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : e.getClass().getSimpleName();
    }
}
