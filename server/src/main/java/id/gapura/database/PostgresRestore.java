package id.gapura.database;

import id.gapura.database.BackupFolder.Copy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Makes a server of a backup's copy and plays its log forward, to the end or to a moment. */
final class PostgresRestore {
    private static final String TOO_LATE = "recovery ended before configured recovery target was reached";
    /** While it reads its settings the server knows no names of time zones yet, not even Z. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS'+00'").withZone(ZoneOffset.UTC);

    private static final List<String> ONLY_FOR_RECOVERY = List.of(
            "restore_command",
            "recovery_target_time",
            "recovery_target_timeline",
            "recovery_target_action",
            "hot_standby");

    private final BackupFolder backup;
    private final PostgresFolder server;

    PostgresRestore(BackupFolder backup, PostgresFolder server) {
        this.backup = backup;
        this.server = server;
    }

    /**
     * Restores everything that was committed up to {@code at}, or all that the backup has.
     *
     * @throws DatabaseUnavailableException if the backup does not reach the moment; nothing is left of the new server
     */
    void run(Optional<Instant> at) {
        try {
            var copy = backup.before(at)
                    .orElseThrow(() -> new DatabaseUnavailableException(
                            at.map(t -> "No copy in " + backup.root() + " is older than " + t)
                                    .orElse("There is no backup in " + backup.root())));
            if (server.hasCluster()) {
                throw new DatabaseUnavailableException("There is a database in " + server.root() + " already");
            }
            attempt(copy, at);
        } catch (IOException e) {
            throw new DatabaseUnavailableException("The backup in " + backup.root() + " cannot be restored", e);
        } catch (SQLException e) {
            throw new DatabaseUnavailableException("The restored server refused with SQLSTATE " + e.getSQLState(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailableException("Interrupted while restoring", e);
        }
    }

    private void attempt(Copy copy, Optional<Instant> at) throws IOException, SQLException, InterruptedException {
        boolean done = false;
        try {
            lay(copy, at);
            play(at);
            done = true;
        } finally {
            if (!done) {
                PostgresFolder.deleteTree(server.root());
            }
        }
    }

    private void lay(Copy copy, Optional<Instant> at) throws IOException, InterruptedException {
        Files.createDirectories(server.root());
        PostgresFolder.deleteTree(server.unfinishedCluster());
        var user = ServerUser.choose();
        ClusterCopy.run(copy.cluster(), server.unfinishedCluster(), user);
        var settings = new StringBuilder("\n");
        settings.append("restore_command = '%s'%n".formatted(PostgresArchive.restoreCommand(backup)));
        settings.append("recovery_target_timeline = 'current'\n");
        settings.append("recovery_target_action = 'promote'\n");
        // So that the server is not ready before it has got there.
        settings.append("hot_standby = off\n");
        at.ifPresent(moment -> settings.append("recovery_target_time = '%s'%n".formatted(MOMENT.format(moment))));
        Files.writeString(
                server.unfinishedCluster().resolve("postgresql.auto.conf"),
                settings,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        var signal = server.unfinishedCluster().resolve("recovery.signal");
        Files.writeString(signal, "");
        user.own(signal);
        server.takePassword(copy.password());
        Files.move(server.unfinishedCluster(), server.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void play(Optional<Instant> at) throws IOException, SQLException {
        try (var running = EmbeddedPostgres.open(server, PostgresDurability.DURABLE);
                var connection = running.url().toDataSource().getConnection();
                var statement = connection.createStatement()) {
            for (var setting : ONLY_FOR_RECOVERY) {
                statement.execute("ALTER SYSTEM RESET " + setting);
            }
        } catch (DatabaseUnavailableException failed) {
            throw Files.readString(server.log()).contains(TOO_LATE)
                    ? new DatabaseUnavailableException(
                            "The backup does not reach %s; what came later may still be in the server that was backed up: make a backup of it first"
                                    .formatted(at.map(Instant::toString).orElse("its end")))
                    : failed;
        }
    }
}
