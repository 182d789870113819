package id.gapura.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where backups of one embedded server are kept: whole copies of its files, each named by the moment it was complete,
 * and the write-ahead log since the oldest of them.
 *
 * @param root absolute
 */
record BackupFolder(Path root) {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAMED = Pattern.compile("\\d{8}T\\d{6}\\.\\d{3}Z");
    private static final Pattern START = Pattern.compile("START WAL LOCATION: \\S+ \\(file ([0-9A-F]{24})\\)");
    private static final int TIMELINE_DIGITS = 8;

    BackupFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** A complete copy. */
    record Copy(Path folder, Instant completeAt) {
        Path cluster() {
            return folder.resolve("data");
        }

        Path password() {
            return folder.resolve("password");
        }
    }

    /** Makes the folders, readable by this user only. */
    void create() throws IOException {
        var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(root, mine);
        Files.createDirectories(log(), mine);
        Files.createDirectories(copies(), mine);
    }

    /** Segments of the log, compressed, by PostgreSQL's own names. */
    Path log() {
        return root.resolve("log");
    }

    private Path copies() {
        return root.resolve("copies");
    }

    /** A copy in the making; left behind by a backup that was killed. */
    Path unfinished() {
        return root.resolve("copy.unfinished");
    }

    /** Where a copy that is complete goes. */
    Copy copyAt(Instant complete) {
        var named = complete.truncatedTo(ChronoUnit.MILLIS).plusMillis(1);
        return new Copy(copies().resolve(NAME.format(named)), named);
    }

    /** Oldest first; what somebody else has put there is passed over. */
    List<Copy> complete() throws IOException {
        if (!Files.isDirectory(copies())) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(copies())) {
            return found.filter(folder ->
                            NAMED.matcher(folder.getFileName().toString()).matches())
                    .map(folder ->
                            new Copy(folder, NAME.parse(folder.getFileName().toString(), Instant::from)))
                    .sorted(Comparator.comparing(Copy::completeAt))
                    .toList();
        }
    }

    /** The newest complete copy. */
    Optional<Copy> newest() throws IOException {
        return before(Optional.empty());
    }

    /** The newest copy from which a moment can be reached; the newest of all where none is named. */
    Optional<Copy> before(Optional<Instant> at) throws IOException {
        return complete().stream()
                .filter(copy -> at.isEmpty() || !copy.completeAt().isAfter(at.get()))
                .reduce((_, later) -> later);
    }

    /** Deletes all but the newest copies, and the log that only they needed. */
    void keep(int newest) throws IOException {
        var copies = complete();
        var kept = copies.subList(Math.max(0, copies.size() - newest), copies.size());
        for (var copy : copies.subList(0, copies.size() - kept.size())) {
            PostgresFolder.deleteTree(copy.folder());
        }
        var first = position(firstSegment(kept.getFirst()));
        try (Stream<Path> segments = Files.list(log())) {
            for (var segment : segments.toList()) {
                if (position(segment.getFileName().toString()).compareTo(first) < 0) {
                    Files.delete(segment);
                }
            }
        }
    }

    private static String firstSegment(Copy copy) throws IOException {
        var label = START.matcher(Files.readString(copy.cluster().resolve("backup_label")));
        if (!label.find()) {
            throw new IOException("no first segment in the label of " + copy.folder());
        }
        return label.group(1);
    }

    /** Segments of one place in the log are as old as each other, whatever their timeline; histories are always kept. */
    private static String position(String segment) {
        return segment.contains(".history") ? "~" : segment.substring(TIMELINE_DIGITS);
    }
}
