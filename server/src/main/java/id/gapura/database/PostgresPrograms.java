package id.gapura.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The PostgreSQL programs, unpacked from the class path.
 *
 * @param home holds {@code bin}, {@code lib} and {@code share}
 */
record PostgresPrograms(Path home) {
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final int ANY_EXECUTE = 0111;

    Path initdb() {
        return home.resolve("bin/initdb");
    }

    Path postgres() {
        return home.resolve("bin/postgres");
    }

    /** Unpacks them unless that version is there already; a half-unpacked one never carries the final name. */
    static PostgresPrograms unpackInto(Path folder) throws IOException {
        var home = folder.resolve("programs-" + fingerprint());
        if (!Files.exists(home)) {
            var unfinished = Files.createTempDirectory(Files.createDirectories(folder), "programs.unfinished");
            unpack(unfinished);
            moveUnlessThere(unfinished, home);
        }
        return new PostgresPrograms(home);
    }

    private static void moveUnlessThere(Path unfinished, Path home) throws IOException {
        try {
            Files.move(unfinished, home);
        } catch (IOException e) {
            PostgresFolder.deleteTree(unfinished);
            if (!Files.exists(home)) {
                throw e;
            }
        }
    }

    /** The archive's checksum as the jar states it, so that a new version is unpacked beside the old one. */
    private static String fingerprint() throws IOException {
        var url = Optional.ofNullable(PostgresPrograms.class.getResource(ARCHIVE))
                .filter(found -> "amd64".equals(System.getProperty("os.arch")))
                .orElseThrow(() -> new DatabaseUnavailableException(
                        "No embedded PostgreSQL for this machine (Linux on x86-64 only); give --database-url"));
        var connection = url.openConnection();
        connection.setUseCaches(false);
        long mark = connection instanceof JarURLConnection jar
                ? jar.getJarEntry().getCrc()
                : connection.getContentLengthLong();
        return Long.toHexString(mark);
    }

    private static void unpack(Path folder) throws IOException {
        try (var archive = PostgresPrograms.class.getResourceAsStream(ARCHIVE);
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, folder.resolve(entry.getName()));
            }
        }
        makePublic(folder, true);
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream tar, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            makePublic(target, true);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            makePublic(target, (entry.getMode() & ANY_EXECUTE) != 0);
        }
    }

    /** Readable by the unprivileged user that runs the server, writable by us alone. */
    private static void makePublic(Path path, boolean executable) throws IOException {
        Set<PosixFilePermission> permissions = EnumSet.of(
                PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.GROUP_READ,
                PosixFilePermission.OTHERS_READ);
        if (executable) {
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        }
        Files.setPosixFilePermissions(path, permissions);
    }
}
