package id.gapura.sheets;

import id.gapura.sheets.UnreadableSheet.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntConsumer;

/**
 * The bytes of an XML part, refused before a parser could hold too much of them.
 *
 * <p>A parser keeps one tag, comment or instruction whole in memory. Spreadsheet programs write short tags and no
 * comments, document types or instructions (but for the first), so those are refused as they come.
 */
final class GuardedPart extends FilterInputStream {
    private static final int LONGEST_TAG = 1 << 20;

    private final IntConsumer spend;
    private boolean first = true;
    private boolean afterBracket;
    private int sinceBracket;

    /**
     * Guards a part.
     *
     * @param spend told how many bytes were read, each time
     */
    GuardedPart(InputStream in, IntConsumer spend) {
        super(in);
        this.spend = spend;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            spend.accept(1);
            check((byte) b);
        }
        return b;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int read = super.read(target, from, length);
        if (read > 0) {
            spend.accept(read);
            for (int i = from; i < from + read; i++) {
                check(target[i]);
            }
        }
        return read;
    }

    private void check(byte b) {
        if (b == '<') {
            afterBracket = true;
            sinceBracket = 0;
            return;
        }
        if (b == 0 || (afterBracket && (b == '!' || (b == '?' && !first)))) {
            throw UnreadableSheet.because(Reason.NOT_A_SHEET);
        }
        if (++sinceBracket > LONGEST_TAG) {
            throw UnreadableSheet.because(Reason.ZIP_BOMB);
        }
        first &= !afterBracket;
        afterBracket = false;
    }
}
