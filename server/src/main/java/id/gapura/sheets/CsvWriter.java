package id.gapura.sheets;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** Writes a CSV file. A character that its encoding lacks becomes a question mark. */
final class CsvWriter implements SheetWriter {
    private final SheetForm.Csv form;
    private final Writer out;

    CsvWriter(OutputStream target, SheetForm.Csv form) throws IOException {
        this.form = form;
        this.out = new BufferedWriter(new OutputStreamWriter(target, form.charset()), 1 << 16);
        if (form.byteOrderMark()) {
            out.write('\uFEFF');
        }
    }

    @Override
    public void write(List<Cell> cells) {
        try {
            for (int i = 0; i < cells.size(); i++) {
                if (i > 0) {
                    out.write(form.delimiter());
                }
                writeCell(Formula.disarmed(cells.get(i).text()));
            }
            out.write(form.lineEnd());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void writeCell(String text) throws IOException {
        if (needsQuotes(text)) {
            out.write('"');
            out.write(text.replace("\"", "\"\""));
            out.write('"');
        } else {
            out.write(text);
        }
    }

    private boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == form.delimiter() || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
