package id.gapura.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes rows into a new sheet, each as it comes.
 *
 * <p>Nothing it writes is executed by the program that opens the file: a CSV cell that would start a formula gets an
 * apostrophe before it, and an XLSX cell is stored as text.
 */
public sealed interface SheetWriter extends AutoCloseable permits CsvWriter, XlsxWriter {
    /** Starts a sheet of a form; closing the writer finishes the file and closes {@code out}. */
    static SheetWriter open(OutputStream out, SheetForm form) {
        try {
            return switch (form) {
                case SheetForm.Csv csv -> new CsvWriter(out, csv);
                case SheetForm.Xlsx xlsx -> new XlsxWriter(out, xlsx);
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void write(List<Cell> cells);

    /** Writes a row of texts. */
    default void writeTexts(List<String> texts) {
        write(texts.stream().map(Cell::of).toList());
    }

    @Override
    void close();
}
