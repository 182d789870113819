package id.gapura.accounts;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/** The hash that chains an audit line to the one before: SHA-256 over the earlier hash and the line's parts, each with its length. */
final class AuditHash {
    /** What the first line follows. */
    static final String START = "";

    private AuditHash() {}

    static String of(String before, Audit.Line line) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(ByteBuffer.allocate(16)
                .putLong(line.number())
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, line.at()))
                .array());
        for (var part : new String[] {line.actor(), line.act(), line.subject(), line.detail()}) {
            var text = part.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(ByteBuffer.allocate(4).putInt(text.length).array());
            bytes.writeBytes(text);
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
