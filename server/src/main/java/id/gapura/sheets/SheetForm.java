package id.gapura.sheets;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How a sheet is written down, so that an answer can be sent back in the same form. */
public sealed interface SheetForm {
    /** What a plain new CSV file looks like: commas, UTF-8 with the mark by which Excel knows it, CRLF. */
    Csv PLAIN_CSV = new Csv(',', StandardCharsets.UTF_8, true, "\r\n");

    /** File name extension with its dot. */
    String extension();

    /**
     * Text with a delimiter.
     *
     * @param byteOrderMark whether the file starts with the UTF-8 mark
     * @param lineEnd {@code \n}, {@code \r\n} or {@code \r}
     */
    record Csv(char delimiter, Charset charset, boolean byteOrderMark, String lineEnd) implements SheetForm {
        @Override
        public String extension() {
            return ".csv";
        }
    }

    /** An Excel workbook with one sheet of this name. */
    record Xlsx(String sheetName) implements SheetForm {
        @Override
        public String extension() {
            return ".xlsx";
        }
    }
}
