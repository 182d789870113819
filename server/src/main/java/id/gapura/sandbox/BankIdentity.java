package id.gapura.sandbox;

import id.gapura.partner.snap.standard.RsaKeys;
import id.gapura.partner.snap.standard.VaNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Properties;

/**
 * What a bank signs with and knows Gapura by.
 *
 * @param serviceId Gapura's number at the bank, padded
 * @param gapuraKey what Gapura signs with
 */
public record BankIdentity(String clientId, String serviceId, PrivateKey key, String secret, PublicKey gapuraKey) {
    public BankIdentity {
        if (!VaNumber.isServiceId(serviceId)) {
            throw new IllegalArgumentException("not a service id");
        }
    }

    /** Keeps it in a file that only its owner reads. */
    public void write(Path file) {
        var kept = new Properties();
        kept.setProperty("client-id", clientId);
        kept.setProperty("service-id", serviceId.strip());
        kept.setProperty("private-key", RsaKeys.pem(key));
        kept.setProperty("secret", secret);
        kept.setProperty("gapura-key", RsaKeys.pem(gapuraKey));
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
    public static BankIdentity read(Path file) {
        var kept = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            kept.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return new BankIdentity(
                kept.getProperty("client-id", ""),
                VaNumber.padded(kept.getProperty("service-id", "")),
                RsaKeys.readPrivate(kept.getProperty("private-key", "")),
                kept.getProperty("secret", ""),
                RsaKeys.readPublic(kept.getProperty("gapura-key", ""))
                        .orElseThrow(() -> new IllegalArgumentException("no key of Gapura in " + file)));
    }

    /** Shows no key. */
    @Override
    public String toString() {
        return "BankIdentity[" + clientId + "]";
    }
}
