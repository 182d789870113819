package id.gapura.sheets;

import id.gapura.sheets.UnreadableSheet.Reason;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file being read (RFC 4180, with a freer hand where offices have one).
 *
 * <p>Own parser and not a library's because a quotation mark that is never closed must be refused with its line, not
 * taken for a cell that holds the rest of the file. A quotation mark inside an unquoted cell is an ordinary character.
 */
final class CsvSheet implements Sheet {
    private static final int BUFFER = 1 << 16;
    private static final char MARK = '\uFEFF';

    /** What stood behind the cell read last. */
    private enum Stop {
        DELIMITER,
        LINE_END,
        FILE_END
    }

    private final SheetForm.Csv form;
    private final SheetLimits limits;
    private final CountingStream bytes;
    private final long size;
    private final Reader in;
    private final char[] buffer;
    private final char delimiter;
    private int at;
    private int end;
    private int line = 1;
    private int rows;
    private int width = 8;
    private Stop stop = Stop.LINE_END;
    private @Nullable SheetRow ahead;

    private CsvSheet(SheetForm.Csv form, SheetLimits limits, CountingStream bytes, long size) throws IOException {
        this.form = form;
        this.limits = limits;
        this.bytes = bytes;
        this.size = size;
        this.in = new InputStreamReader(bytes, form.charset());
        this.buffer = new char[Math.max(BUFFER, 4 * limits.cellLength())];
        this.delimiter = form.delimiter();
        if (fill(0) && buffer[0] == MARK) {
            at = 1;
        }
    }

    static CsvSheet open(Path file, SheetLimits limits) throws IOException {
        var form = TextProbe.probe(file);
        return new CsvSheet(form, limits, new CountingStream(Files.newInputStream(file)), Files.size(file));
    }

    @Override
    public SheetForm form() {
        return form;
    }

    @Override
    public double fractionRead() {
        return (double) bytes.count() / size;
    }

    @Override
    public boolean isOpenEnded() {
        return stop == Stop.FILE_END && line > 1;
    }

    @Override
    public boolean hasNext() {
        try {
            if (ahead == null && (at < end || fill(at))) {
                ahead = readRow();
            }
            return ahead != null;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public SheetRow next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        var row = ahead;
        ahead = null;
        return row;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private SheetRow readRow() throws IOException {
        if (++rows > limits.rows()) {
            throw UnreadableSheet.at(line, Reason.TOO_MANY_ROWS);
        }
        int start = line;
        var cells = new ArrayList<Cell>(width);
        do {
            if (cells.size() == limits.columns()) {
                throw UnreadableSheet.at(start, Reason.TOO_MANY_COLUMNS);
            }
            boolean quoted = (at < end || fill(at)) && buffer[at] == '"';
            cells.add(Cell.of(quoted ? quoted() : plain()));
        } while (stop == Stop.DELIMITER);
        width = cells.size();
        return new SheetRow(start, cells);
    }

    private String plain() throws IOException {
        int start = at;
        while (true) {
            int stopAt = indexOfStop(at);
            if (stopAt - start > limits.cellLength()) {
                throw UnreadableSheet.at(line, Reason.CELL_TOO_LONG);
            }
            at = stopAt;
            if (stopAt < end) {
                var text = new String(buffer, start, stopAt - start);
                consumeStop();
                return text;
            }
            boolean more = fill(start);
            start = 0;
            if (!more) {
                stop = Stop.FILE_END;
                return new String(buffer, 0, end);
            }
        }
    }

    private int indexOfStop(int from) {
        int i = from;
        while (i < end && buffer[i] != delimiter && buffer[i] != '\n' && buffer[i] != '\r') {
            i++;
        }
        return i;
    }

    /** A cell that starts with a quotation mark; what follows the closing one up to the delimiter belongs to it. */
    private String quoted() throws IOException {
        int start = line;
        var text = new StringBuilder();
        at++;
        while (true) {
            char c = nextQuoted(start);
            if (c == '"' && !nextIs('"')) {
                return text.append(plain()).toString();
            }
            if (c == '"') {
                at++;
            }
            text.append(c);
            if (text.length() > limits.cellLength()) {
                throw UnreadableSheet.at(start, line > start ? Reason.BROKEN_QUOTES : Reason.CELL_TOO_LONG);
            }
        }
    }

    private char nextQuoted(int start) throws IOException {
        if (at == end && !fill(at)) {
            throw UnreadableSheet.at(start, Reason.BROKEN_QUOTES);
        }
        char c = buffer[at++];
        if (c == '\n' || (c == '\r' && !nextIs('\n'))) {
            line++;
        }
        return c;
    }

    private void consumeStop() throws IOException {
        char c = buffer[at++];
        if (c == delimiter) {
            stop = Stop.DELIMITER;
            return;
        }
        if (c == '\r' && nextIs('\n')) {
            at++;
        }
        line++;
        stop = Stop.LINE_END;
    }

    private boolean nextIs(char expected) throws IOException {
        return (at < end || fill(at)) && buffer[at] == expected;
    }

    /** Moves what is kept to the front and reads more behind it; whether anything came. */
    private boolean fill(int keepFrom) throws IOException {
        int kept = end - keepFrom;
        System.arraycopy(buffer, keepFrom, buffer, 0, kept);
        at -= keepFrom;
        int read = in.read(buffer, kept, buffer.length - kept);
        end = kept + Math.max(read, 0);
        return read > 0;
    }
}
