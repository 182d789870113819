package id.gapura.sheets;

import id.gapura.sheets.UnreadableSheet.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds out how a text file is written: encoding, delimiter, line end.
 *
 * <p>Reads all of it once: a file is UTF-8 only if every byte of it is, otherwise Windows-1252, which old Excel
 * writes. A NUL character, which no text has, is refused with its line.
 */
final class TextProbe {
    private static final int CHUNK = 1 << 16;
    private static final int SAMPLE_LINES = 60;
    private static final char[] DELIMITERS = {',', ';', '\t'};
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final byte[] chunk = new byte[CHUNK];
    private final CharBuffer scratch = CharBuffer.allocate(CHUNK);
    private boolean isUtf8 = true;
    private int line = 1;

    static SheetForm.Csv probe(Path file) throws IOException {
        return new TextProbe().read(file);
    }

    private SheetForm.Csv read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var bytes = ByteBuffer.wrap(chunk);
            fill(in, bytes);
            var sample = bytes.duplicate().flip();
            boolean mark = startsWithMark(sample);
            var text = StandardCharsets.ISO_8859_1.decode(sample).toString();
            checkRest(in, bytes);
            return new SheetForm.Csv(
                    delimiter(text), isUtf8 ? StandardCharsets.UTF_8 : WINDOWS, mark && isUtf8, lineEnd(text));
        }
    }

    private static boolean startsWithMark(ByteBuffer sample) {
        return sample.limit() >= 3
                && sample.get(0) == (byte) 0xEF
                && sample.get(1) == (byte) 0xBB
                && sample.get(2) == (byte) 0xBF;
    }

    private void checkRest(InputStream in, ByteBuffer bytes) throws IOException {
        boolean more = true;
        int unseen = 0;
        while (more) {
            refuseNul(bytes, unseen);
            bytes.flip();
            decode(bytes, false);
            bytes.compact();
            unseen = bytes.position();
            more = fill(in, bytes);
        }
        bytes.flip();
        decode(bytes, true);
    }

    private void decode(ByteBuffer bytes, boolean last) {
        if (isUtf8) {
            scratch.clear();
            isUtf8 = !utf8.decode(bytes, scratch, last).isError();
        }
        if (!isUtf8) {
            bytes.position(bytes.limit());
        }
    }

    private void refuseNul(ByteBuffer bytes, int from) {
        for (int i = from; i < bytes.position(); i++) {
            if (chunk[i] == '\n') {
                line++;
            } else if (chunk[i] == 0) {
                throw UnreadableSheet.at(line, Reason.NUL_BYTE);
            }
        }
    }

    /** Whether any byte came. */
    private boolean fill(InputStream in, ByteBuffer bytes) throws IOException {
        int read = in.readNBytes(chunk, bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + read);
        return read > 0;
    }

    /** The candidate that stands most often in the same number on a line; title rows and amounts have odd ones. */
    static char delimiter(String sample) {
        char best = ',';
        int bestScore = 0;
        for (char candidate : DELIMITERS) {
            int score = score(sample, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static int score(String sample, char candidate) {
        var linesByCount = new int[SAMPLE_LINES * 4];
        boolean quoted = false;
        int count = 0;
        int lines = 0;
        for (int i = 0; i < sample.length() && lines < SAMPLE_LINES; i++) {
            char c = sample.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == candidate) {
                count++;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                linesByCount[Math.min(count, linesByCount.length - 1)]++;
                lines += count > 0 ? 1 : 0;
                count = 0;
            }
        }
        linesByCount[Math.min(count, linesByCount.length - 1)]++;
        return highest(linesByCount);
    }

    private static int highest(int[] linesByCount) {
        int highest = 0;
        for (int count = 1; count < linesByCount.length; count++) {
            highest = Math.max(highest, count * linesByCount[count]);
        }
        return highest;
    }

    private static String lineEnd(String sample) {
        int lf = sample.indexOf('\n');
        int cr = sample.indexOf('\r');
        if (lf < 0) {
            return cr < 0 ? "\r\n" : "\r";
        }
        return cr >= 0 && cr == lf - 1 ? "\r\n" : "\n";
    }
}
