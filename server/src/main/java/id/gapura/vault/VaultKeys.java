package id.gapura.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The two secret keys of a {@link Vault}: 32 bytes for AES-256, 32 for HMAC-SHA-256. */
public final class VaultKeys {
    private static final int KEY_BYTES = 32;
    private static final int FINGERPRINT_BYTES = 8;

    private final byte[] sealing;
    /** Must never change, since every blind index depends on it. */
    private final byte[] indexing;

    private VaultKeys(byte[] sealing, byte[] indexing) {
        if (sealing.length != KEY_BYTES || indexing.length != KEY_BYTES) {
            throw new IllegalArgumentException("a vault key has " + KEY_BYTES + " bytes");
        }
        this.sealing = sealing;
        this.indexing = indexing;
    }

    /** Fresh random keys. */
    public static VaultKeys random() {
        var random = new SecureRandom();
        var sealing = new byte[KEY_BYTES];
        var indexing = new byte[KEY_BYTES];
        random.nextBytes(sealing);
        random.nextBytes(indexing);
        return new VaultKeys(sealing, indexing);
    }

    /**
     * The keys kept in {@code file}, made there on first use with access for the program's user alone. Losing the file
     * loses every sealed field: it belongs in the backup, apart from the database's.
     */
    public static VaultKeys loadOrCreate(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return parse(file, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the vault's keys in " + file, e);
        }
    }

    private static void create(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var fresh = random();
        var text = encode(fresh.sealing) + "\n" + encode(fresh.indexing) + "\n";
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, text, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException made) {
            // Another process made it a moment ago: its keys count.
        }
    }

    private static VaultKeys parse(Path file, List<String> lines) {
        if (lines.size() != 2) {
            throw new IllegalStateException(
                    file + " is not a vault key file: it has " + lines.size() + " lines, not 2");
        }
        var decoder = Base64.getDecoder();
        return new VaultKeys(decoder.decode(lines.get(0)), decoder.decode(lines.get(1)));
    }

    private static String encode(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }

    /** The keys kept in a file that must be there. */
    public static VaultKeys load(Path file) {
        try {
            return parse(file, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the vault's keys in " + file, e);
        }
    }

    /** Tells keys apart and says nothing about them. */
    public String fingerprint() {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(indexing());
            mac.update(sealing);
            return HexFormat.of().formatHex(mac.doFinal(), 0, FINGERPRINT_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    SecretKeySpec sealing() {
        return new SecretKeySpec(sealing, "AES");
    }

    SecretKeySpec indexing() {
        return new SecretKeySpec(indexing, "HmacSHA256");
    }

    /** Shows no key. */
    @Override
    public String toString() {
        return "VaultKeys[****]";
    }
}
