package id.gapura.demo.invented;

import id.gapura.sheets.Cell;
import id.gapura.sheets.SheetForm;
import id.gapura.sheets.SheetWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that an office writes, faults and all: unlike our own exports, it does not take the sting out of a cell that
 * begins like a formula.
 */
sealed interface RosterSink extends AutoCloseable {
    void row(List<String> cells);

    @Override
    void close();

    /** CSV with CRLF line ends. */
    static RosterSink csv(Path file, char delimiter) {
        try {
            return new Csv(Files.newBufferedWriter(file), delimiter);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A workbook of text cells. */
    static RosterSink xlsx(Path file) {
        try {
            return new Xlsx(SheetWriter.open(Files.newOutputStream(file), new SheetForm.Xlsx("Data")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Lines of text. */
    record Csv(BufferedWriter out, char delimiter) implements RosterSink {
        @Override
        public void row(List<String> cells) {
            try {
                for (int i = 0; i < cells.size(); i++) {
                    if (i > 0) {
                        out.write(delimiter);
                    }
                    cell(out, cells.get(i));
                }
                out.write("\r\n");
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private void cell(Writer to, String text) throws IOException {
            boolean quoted = text.indexOf(delimiter) >= 0 || text.indexOf('"') >= 0;
            to.write(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
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

    /** Rows of a sheet. */
    record Xlsx(SheetWriter out) implements RosterSink {
        @Override
        public void row(List<String> cells) {
            out.write(cells.stream().map(Cell::of).toList());
        }

        @Override
        public void close() {
            out.close();
        }
    }
}
