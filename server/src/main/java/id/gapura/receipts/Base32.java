package id.gapura.receipts;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** Bytes in the letters of RFC 4648 without padding: all of them in the QR code's alphanumeric mode. */
final class Base32 {
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String write(byte[] bytes) {
        var text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte next : bytes) {
            held = ((held << Byte.SIZE) | (next & 0xFF)) & 0xFFFF;
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(DIGITS.charAt((held >> bits) & 31));
            }
        }
        if (bits > 0) {
            text.append(DIGITS.charAt((held << (BITS - bits)) & 31));
        }
        return text.toString();
    }

    /** The bytes of a text; empty for any that {@link #write} does not make, so that bytes have one spelling. */
    static Optional<byte[]> read(String text) {
        var bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = DIGITS.indexOf(text.charAt(i));
            if (digit < 0) {
                return Optional.empty();
            }
            held = ((held << BITS) | digit) & 0xFFFF;
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.write((held >> bits) & 0xFF);
            }
        }
        var read = bytes.toByteArray();
        return write(read).equals(text) ? Optional.of(read) : Optional.empty();
    }
}
