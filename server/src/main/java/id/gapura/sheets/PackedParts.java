package id.gapura.sheets;

import id.gapura.sheets.UnreadableSheet.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The zip file around a workbook. All its parts together may unpack to so many bytes and no more, whatever sizes
 * their entries claim.
 */
final class PackedParts implements AutoCloseable {
    private static final int MAX_ENTRIES = 10_000;

    private final ZipFile zip;
    private long budget;

    private PackedParts(ZipFile zip, long budget) {
        this.zip = zip;
        this.budget = budget;
    }

    static PackedParts open(Path file, SheetLimits limits) throws IOException {
        var zip = openZip(file);
        if (zip.size() > MAX_ENTRIES) {
            zip.close();
            throw UnreadableSheet.because(Reason.ZIP_BOMB);
        }
        return new PackedParts(zip, limits.unpackedBytesOf(Files.size(file)));
    }

    private static ZipFile openZip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException broken) {
            throw damaged(broken);
        }
    }

    /** A part by its path inside the zip, such as {@code xl/workbook.xml}. */
    Optional<InputStream> find(String path) {
        var entry = zip.getEntry(path);
        return entry == null ? Optional.empty() : Optional.of(open(entry));
    }

    private InputStream open(ZipEntry entry) {
        try {
            return new GuardedPart(zip.getInputStream(entry), this::spend);
        } catch (IOException broken) {
            throw damaged(broken);
        }
    }

    /** Bytes a part claims to have, at least 1. */
    long sizeOf(String path) {
        var entry = zip.getEntry(path);
        return entry == null ? 1 : Math.max(1, entry.getSize());
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static UnreadableSheet damaged(Exception cause) {
        var refusal = UnreadableSheet.because(Reason.TRUNCATED);
        refusal.initCause(cause);
        return refusal;
    }

    private void spend(int bytes) {
        budget -= bytes;
        if (budget < 0) {
            throw UnreadableSheet.because(Reason.ZIP_BOMB);
        }
    }
}
