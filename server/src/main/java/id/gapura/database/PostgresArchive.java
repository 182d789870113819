package id.gapura.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

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
