package id.gapura.database;

import id.gapura.database.Database.BackupStanding;
import id.gapura.database.Database.BackupStanding.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Hands each finished segment of the write-ahead log to the backup folder. The server asks a script, and the script
 * looks up where to: so backups begin without a restart. Until they do, segments are thrown away as without an archive.
 */
final class PostgresArchive {
    /** Written aside, forced to disk, then named; a segment that is there already must be the same. */
    private static final String SCRIPT = """
            #!/bin/sh
            set -eu
            [ -f "POINTER" ] || exit 0
            to="$(cat "POINTER")/log/$2.gz"
            if [ -f "$to" ]; then
              gzip -dc "$to" | cmp -s - "$1"
              exit
            fi
            gzip -c "$1" > "$to.part"
            sync "$to.part"
            mv "$to.part" "$to"
            """;

    private static final String DELIVERED = """
            SELECT last_archived_time, coalesce(last_failed_time > coalesce(last_archived_time, '-infinity'), false) AS is_failing
            FROM pg_stat_archiver
            """;

    private final PostgresFolder folder;

    PostgresArchive(PostgresFolder folder) {
        this.folder = folder;
    }

    /** Server settings; a machine that is lost loses a minute at most. */
    List<String> settings() throws IOException {
        Files.writeString(script(), SCRIPT.replace("POINTER", pointer().toString()));
        return List.of(
                "archive_mode=on",
                "archive_timeout=60s",
                "archive_command=sh \"%s\" \"%%p\" \"%%f\"".formatted(script()));
    }

    void sendTo(BackupFolder backup) throws IOException {
        var part = folder.root().resolve("archive-to.part");
        Files.writeString(part, backup.root().toString());
        Files.move(part, pointer(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** How what is sent arrives, by the running server's own account. */
    BackupStanding standing(DataSource server) {
        try {
            if (!Files.exists(pointer())) {
                return BackupStanding.of(State.NONE);
            }
            var backup = new BackupFolder(Path.of(Files.readString(pointer())));
            var copied = backup.newest().map(BackupFolder.Copy::completeAt);
            boolean isGone = !Files.isDirectory(backup.log());
            return JdbcClient.create(server)
                    .sql(DELIVERED)
                    .query((row, _) -> {
                        var reached = Optional.ofNullable(row.getObject("last_archived_time", OffsetDateTime.class));
                        var state = isGone || row.getBoolean("is_failing") ? State.FAILS : State.ARRIVES;
                        return new BackupStanding(state, reached.map(OffsetDateTime::toInstant), copied);
                    })
                    .single();
        } catch (IOException unreadable) {
            return BackupStanding.of(State.FAILS);
        }
    }

    /** How a restored server asks for segments. */
    static String restoreCommand(BackupFolder backup) {
        return "gzip -dc \"%s/%%f.gz\" > \"%%p\"".formatted(backup.log());
    }

    private Path script() {
        return folder.root().resolve("archive.sh");
    }

    private Path pointer() {
        return folder.root().resolve("archive-to");
    }
}
