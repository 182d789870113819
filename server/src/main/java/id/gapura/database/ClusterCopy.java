package id.gapura.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/**
 * Copies the files of a cluster while its server runs between {@code pg_backup_start} and
 * {@code pg_backup_stop}. What belongs to the running server only is left out, as
 * {@code https://www.postgresql.org/docs/18/continuous-archiving.html} says.
 */
final class ClusterCopy extends SimpleFileVisitor<Path> {
    private static final Set<String> EMPTY_FOLDERS = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");
    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts");

    private final Path from;
    private final Path to;
    private final ServerUser owner;
    private long bytes;

    private ClusterCopy(Path from, Path to, ServerUser owner) {
        this.from = from;
        this.to = to;
        this.owner = owner;
    }

    /** Copies to a folder that is not there yet and gives it to {@code owner}; returns the bytes copied. */
    static long run(Path from, Path to, ServerUser owner) throws IOException {
        var copy = new ClusterCopy(from, to, owner);
        Files.walkFileTree(from, copy);
        return copy.bytes;
    }

    /** Forces to disk whatever was written where a folder is, at once: a thousand files one by one take long. */
    static void force(Path folder, Path log) throws IOException, InterruptedException {
        if (PostgresProcess.run(List.of("sync", "--file-system", folder.toString()), log) != 0) {
            throw new IOException("cannot force " + folder + " to disk");
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        var there = there(folder);
        owner.own(Files.createDirectory(
                there, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))));
        if (from.equals(folder.getParent()) && EMPTY_FOLDERS.contains(name(folder))) {
            if (name(folder).equals("pg_wal")) {
                owner.own(Files.createDirectory(there.resolve("archive_status")));
            }
            return FileVisitResult.SKIP_SUBTREE;
        }
        return name(folder).startsWith("pgsql_tmp") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (!LEFT_OUT.contains(name(file))) {
            copy(file, there(file));
        }
        return FileVisitResult.CONTINUE;
    }

    /** A table dropped meanwhile is dropped again by the log. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
        if (why instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw why;
    }

    private void copy(Path file, Path there) throws IOException {
        try (var in = FileChannel.open(file, StandardOpenOption.READ);
                var out = FileChannel.open(
                        there,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            long size = in.size();
            for (long done = 0; done < size; ) {
                long more = in.transferTo(done, size - done, out);
                if (more == 0) {
                    break;
                }
                done += more;
            }
            bytes += size;
        } catch (NoSuchFileException dropped) {
            return;
        }
        owner.own(there);
    }

    private Path there(Path path) {
        return to.resolve(from.relativize(path));
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
