package id.gapura.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;

/**
 * What a pretended partner and Gapura sign with.
 *
 * @param account of Gapura there
 */
public record SandboxIdentity(String account, String secret) {
    public SandboxIdentity {
        if (account.isBlank() || secret.isBlank()) {
            throw new IllegalArgumentException("a partner has an account and a secret");
        }
    }

    /** Keeps it in a file that only its owner reads. */
    public void write(Path file) {
        var kept = new Properties();
        kept.setProperty("account", account);
        kept.setProperty("secret", secret);
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var out = Files.newBufferedWriter(file)) {
                kept.store(out, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /**
     * What {@link #write} kept.
     *
     * @throws IllegalArgumentException if the file holds something else
     */
    public static SandboxIdentity read(Path file) {
        var kept = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            kept.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return new SandboxIdentity(kept.getProperty("account", ""), kept.getProperty("secret", ""));
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "SandboxIdentity[" + account + "]";
    }
}
