package id.gapura.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * The Ed25519 keys that sign what people show to others: the newest signs, the older ones stay so that what they signed
 * can be checked. Kept in a file beside the {@link VaultKeys}, a pair a line, oldest first.
 */
public final class SigningKeys {
    private static final String ALGORITHM = "Ed25519";
    private static final int PUBLIC_BYTES = 32;
    private static final int NAME_BYTES = 4;

    private final List<Pair> pairs;

    private SigningKeys(List<Pair> pairs) {
        this.pairs = List.copyOf(pairs);
    }

    private record Pair(String name, PrivateKey secret, PublicKey known) {}

    /**
     * A key that anybody may know.
     *
     * @param name eight hexadecimal digits, the beginning of the SHA-256 of the key
     * @param base64 the key's 32 bytes
     */
    public record Known(String name, String base64) {}

    /** One fresh pair, kept nowhere. */
    public static SigningKeys random() {
        return new SigningKeys(List.of(pair(generate())));
    }

    /** The pairs kept in {@code file}; the first is made there on first use, with access for the program's user alone. */
    public static SigningKeys loadOrCreate(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return parse(file, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the signing keys in " + file, e);
        }
    }

    /** Adds a fresh pair that signs from the program's next start on; returns its name. */
    public static String rotate(Path file) {
        loadOrCreate(file);
        var fresh = generate();
        try {
            var lines = new ArrayList<>(Files.readAllLines(file));
            lines.add(line(fresh));
            var next = Files.createTempFile(
                    file.toAbsolutePath().getParent(),
                    "signing",
                    ".keys",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(next, lines);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the signing keys in " + file, e);
        }
        return pair(fresh).name;
    }

    private static void create(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, line(generate()) + "\n", StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException made) {
            // Another process made it a moment ago: its keys count.
        }
    }

    private static KeyPair generate() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no Ed25519", e);
        }
    }

    private static String line(KeyPair keys) {
        var encoder = Base64.getEncoder();
        return encoder.encodeToString(keys.getPrivate().getEncoded()) + " "
                + encoder.encodeToString(keys.getPublic().getEncoded());
    }

    private static SigningKeys parse(Path file, List<String> lines) {
        var pairs = new ArrayList<Pair>();
        for (var line : lines) {
            var parts = line.split(" ", -1);
            if (parts.length != 2) {
                throw new IllegalStateException(file + " is not a file of signing keys");
            }
            pairs.add(pair(read(parts[0], parts[1])));
        }
        if (pairs.isEmpty()) {
            throw new IllegalStateException(file + " holds no signing key");
        }
        return new SigningKeys(pairs);
    }

    private static KeyPair read(String secret, String known) {
        var decoder = Base64.getDecoder();
        try {
            var factory = KeyFactory.getInstance(ALGORITHM);
            return new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(decoder.decode(known))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(decoder.decode(secret))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a signing key is damaged", e);
        }
    }

    private static Pair pair(KeyPair keys) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(raw(keys.getPublic()));
            var name = HexFormat.of().formatHex(digest, 0, NAME_BYTES).toUpperCase(Locale.ROOT);
            return new Pair(name, keys.getPrivate(), keys.getPublic());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /** The 32 bytes that RFC 8032 calls the public key: the end of its X.509 form. */
    private static byte[] raw(PublicKey key) {
        var encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - PUBLIC_BYTES, encoded.length);
    }

    /** The name of the key that signs. */
    public String name() {
        return pairs.getLast().name;
    }

    /** The signature of a text under the key that {@link #name} names: 64 bytes. */
    public byte[] sign(String text) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pairs.getLast().secret);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign", e);
        }
    }

    /** Whether a text was signed by the key of a name, an older one too. */
    public boolean isSigned(String name, String text, byte[] signature) {
        return pairs.stream().filter(pair -> pair.name.equals(name)).anyMatch(pair -> isSigned(pair, text, signature));
    }

    private static boolean isSigned(Pair pair, String text, byte[] signature) {
        try {
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(pair.known);
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    /** Every key by which something may have been signed, oldest first. */
    public List<Known> known() {
        return pairs.stream()
                .map(pair -> new Known(pair.name, Base64.getEncoder().encodeToString(raw(pair.known))))
                .toList();
    }

    /** Shows no key. */
    @Override
    public String toString() {
        return "SigningKeys[****]";
    }
}
