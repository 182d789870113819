package id.gapura.partner.messages.smpp;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The alphabet that every phone has (3GPP TS 23.038), one byte a character; a few take two. */
final class GsmAlphabet {
    static final byte ESCAPE = 0x1B;

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001BÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final Map<Character, Byte> ESCAPED = Map.of(
            '^', (byte) 0x14,
            '{', (byte) 0x28,
            '}', (byte) 0x29,
            '\\', (byte) 0x2F,
            '[', (byte) 0x3C,
            '~', (byte) 0x3D,
            ']', (byte) 0x3E,
            '|', (byte) 0x40,
            '€', (byte) 0x65);

    private GsmAlphabet() {}

    /** A text in it; empty where it holds a character that is not there. */
    static Optional<byte[]> of(String text) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int place = BASIC.indexOf(letter);
            var escaped = ESCAPED.get(letter);
            if (place >= 0 && place != ESCAPE) {
                bytes.write(place);
            } else if (escaped != null) {
                bytes.write(ESCAPE);
                bytes.write(escaped);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(bytes.toByteArray());
    }

    static String text(byte[] bytes) {
        var escaped = new HashMap<Byte, Character>();
        ESCAPED.forEach((letter, code) -> escaped.put(code, letter));
        var text = new StringBuilder();
        for (int i = 0; i < bytes.length; i++) {
            boolean isEscaped = bytes[i] == ESCAPE && i + 1 < bytes.length;
            var after = isEscaped ? escaped.get(bytes[i + 1]) : null;
            if (after != null) {
                text.append(after.charValue());
                i++;
            } else {
                text.append(BASIC.charAt(bytes[i] & 0x7F));
            }
        }
        return text.toString();
    }
}
