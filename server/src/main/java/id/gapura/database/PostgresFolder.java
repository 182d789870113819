package id.gapura.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * The files of one embedded server.
 *
 * @param root absolute; holds the cluster, the unpacked programs, the password, the lock and the log
 * @param programs where the programs are unpacked; tests share it between servers
 */
record PostgresFolder(Path root, Path programs) {
    private static final int PASSWORD_BYTES = 24;

    PostgresFolder {
        root = root.toAbsolutePath().normalize();
        programs = programs.toAbsolutePath().normalize();
    }

    PostgresFolder(Path root) {
        this(root, root);
    }

    /** PostgreSQL's own folder; present only when complete. */
    Path cluster() {
        return root.resolve("data");
    }

    /** Whether there is a cluster; the folder gets its name only when initdb is through. */
    boolean hasCluster() {
        return Files.exists(cluster());
    }

    /** A cluster in the making; left behind by a start that was killed. */
    Path unfinishedCluster() {
        return root.resolve("data.unfinished");
    }

    Path lock() {
        return root.resolve("owner.lock");
    }

    Path log() {
        return root.resolve("server.log");
    }

    /** The password of the owner, readable by this user only. */
    String password() throws IOException {
        return Files.readString(passwordFile());
    }

    /** A fresh random password, written as a whole or not at all. */
    void choosePassword() throws IOException {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        var part = root.resolve("password.unfinished");
        writePrivate(part, HexFormat.of().formatHex(bytes));
        Files.move(part, passwordFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The password of a cluster that was copied here, from the same copy. */
    void takePassword(Path from) throws IOException {
        writePrivate(passwordFile(), Files.readString(from));
    }

    /** A file that only its owner may read, from its first byte on. */
    static void writePrivate(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }

    /** Keeps the log of the run before, so that the log does not grow for ever. */
    void turnLog() throws IOException {
        if (Files.exists(log())) {
            Files.move(log(), root.resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path passwordFile() {
        return root.resolve("password");
    }

    static void deleteTree(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (var paths = Files.walk(tree)) {
            paths.sorted(Comparator.reverseOrder()).forEach(PostgresFolder::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
