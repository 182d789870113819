package id.gapura.partner.messages.smpp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text as a phone network carries it: in the alphabet of every phone where that is enough, else in UCS-2; cut into parts
 * that the phone joins again.
 *
 * @param coding SMPP's {@code data_coding}
 * @param parts each with the header that joins them, if there is more than one
 */
public record Sms(byte coding, List<byte[]> parts) {
    private static final byte GSM = 0;
    private static final byte LATIN = 3;
    private static final byte UCS2 = 8;
    private static final int ONE_IN_GSM = 160;
    private static final int EACH_IN_GSM = 153;
    private static final int ONE_IN_UCS2 = 140;
    private static final int EACH_IN_UCS2 = 134;
    /** Length of the header, then "these belong together" with three bytes: of what, of how many, the how-manieth. */
    private static final byte[] HEADER = {5, 0, 3};

    private static final int HEADER_LENGTH = 6;
    private static final int MASK = 0xFF;

    public Sms {
        parts = List.copyOf(parts);
    }

    /**
     * Codes a text.
     *
     * @param mark what the parts have in common
     */
    public static Sms of(String text, byte mark) {
        return GsmAlphabet.of(text)
                .map(bytes -> new Sms(GSM, cut(bytes, ONE_IN_GSM, EACH_IN_GSM, mark)))
                .orElseGet(() -> new Sms(UCS2, cut(text.getBytes(UTF_16BE), ONE_IN_UCS2, EACH_IN_UCS2, mark)));
    }

    boolean isLong() {
        return parts.size() > 1;
    }

    private static List<byte[]> cut(byte[] whole, int one, int each, byte mark) {
        if (whole.length <= one) {
            return List.of(whole);
        }
        var pieces = new ArrayList<byte[]>();
        int from = 0;
        while (from < whole.length) {
            int to = end(whole, from, each);
            pieces.add(Arrays.copyOfRange(whole, from, to));
            from = to;
        }
        var parts = new ArrayList<byte[]>();
        for (var piece : pieces) {
            var part = Arrays.copyOf(HEADER, HEADER_LENGTH + piece.length);
            part[HEADER.length] = mark;
            part[HEADER.length + 1] = (byte) pieces.size();
            part[HEADER.length + 2] = (byte) (parts.size() + 1);
            System.arraycopy(piece, 0, part, HEADER_LENGTH, piece.length);
            parts.add(part);
        }
        return List.copyOf(parts);
    }

    /** Where a part ends: no character is torn, neither an escaped one nor one of two halves. */
    private static int end(byte[] whole, int from, int each) {
        int to = Math.min(from + each, whole.length);
        if (to == whole.length) {
            return to;
        }
        if (each == EACH_IN_GSM) {
            return whole[to - 1] == GsmAlphabet.ESCAPE ? to - 1 : to;
        }
        int last = ((whole[to - 2] & MASK) << Byte.SIZE) | (whole[to - 1] & MASK);
        return Character.isHighSurrogate((char) last) ? to - 2 : to;
    }

    /**
     * The words of one part.
     *
     * @param hasHeader whether a header stands before them
     */
    public static String words(byte coding, byte[] part, boolean hasHeader) {
        int from = hasHeader && part.length > 0 ? Math.min(part.length, (part[0] & MASK) + 1) : 0;
        var words = Arrays.copyOfRange(part, from, part.length);
        return switch (coding) {
            case UCS2 -> new String(words, UTF_16BE);
            case LATIN -> new String(words, ISO_8859_1);
            default -> GsmAlphabet.text(words);
        };
    }

    /** Whether a part with a header is the first of its message. */
    public static boolean isFirst(byte[] part) {
        return part.length < HEADER_LENGTH || part[1] != 0 || part[HEADER.length + 2] == 1;
    }
}
