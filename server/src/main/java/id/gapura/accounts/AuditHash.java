package id.gapura.accounts;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash that chains an audit line to the one before: SHA-256 over the earlier hash and the line's parts, each with its length. */
final class AuditHash {
    static final byte[] START = new byte[32];

    private AuditHash() {}

    static byte[] of(byte[] before, Audit.Line line) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before);
        bytes.writeBytes(ByteBuffer.allocate(16)
                .putLong(line.number())
                .putLong(line.at().getEpochSecond() * 1_000_000 + line.at().getNano() / 1_000)
                .array());
        for (var part : new String[] {line.actor(), line.act(), line.subject(), line.detail()}) {
            var text = part.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(ByteBuffer.allocate(4).putInt(text.length).array());
            bytes.writeBytes(text);
        }
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
