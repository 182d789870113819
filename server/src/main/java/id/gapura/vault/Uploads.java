package id.gapura.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/** Files that people sent, kept under an id of ours where only the program's user can read them. */
public final class Uploads {
    private final Path folder;

    public Uploads(Path folder) {
        this.folder = folder;
    }

    /** Keeps what the stream holds; the file is there whole or not at all. */
    public Path keep(UUID id, InputStream content) {
        try {
            var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(folder, owner);
            var arriving = Files.createTempFile(folder, "arriving", ".part");
            try {
                Files.copy(content, arriving, StandardCopyOption.REPLACE_EXISTING);
                return Files.move(arriving, at(id), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(arriving);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep an upload", e);
        }
    }

    /** Where the file of an id is. */
    public Path at(UUID id) {
        return folder.resolve(id.toString());
    }

    /** Forgets a file; forgetting it twice is fine. */
    public void discard(UUID id) {
        try {
            Files.deleteIfExists(at(id));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot discard an upload", e);
        }
    }
}
