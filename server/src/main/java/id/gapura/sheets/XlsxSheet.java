package id.gapura.sheets;

import id.gapura.sheets.UnreadableSheet.Reason;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The first visible sheet of an XLSX workbook being read (ECMA-376 part 1, 18.3).
 *
 * <p>Rows that the file leaves out are given as empty ones, so that numbers are those the office sees. Of a formula
 * only the stored result is read. Own parser over the JDK's XML stream and not a library's, because none bounds what
 * a part unpacks to and keeps the shared texts off the heap.
 */
final class XlsxSheet implements Sheet {
    private static final int LAST_ROW = 1 << 20;

    private final PackedParts parts;
    private final Workbook workbook;
    private final SharedStrings texts;
    private final SheetLimits limits;
    private final CountingStream bytes;
    private final XmlPart xml;
    private final RichText rich;
    private int row;
    private @Nullable SheetRow written;

    private XlsxSheet(PackedParts parts, Workbook workbook, SharedStrings texts, SheetLimits limits) {
        this.parts = parts;
        this.workbook = workbook;
        this.texts = texts;
        this.limits = limits;
        this.rich = new RichText(limits);
        this.bytes = new CountingStream(
                parts.find(workbook.sheetPath()).orElseThrow(() -> UnreadableSheet.because(Reason.NO_SHEET)));
        this.xml = new XmlPart(bytes);
        readAhead();
    }

    static XlsxSheet open(Path file, SheetLimits limits) throws IOException {
        var parts = PackedParts.open(file, limits);
        try {
            var workbook = Workbook.read(parts);
            var texts = parts.find(workbook.textsPath())
                    .map(part -> SharedStrings.read(new XmlPart(part), limits))
                    .orElseGet(SharedStrings::none);
            return open(parts, workbook, texts, limits);
        } catch (UnreadableSheet refused) {
            parts.close();
            throw refused;
        }
    }

    private static XlsxSheet open(PackedParts parts, Workbook workbook, SharedStrings texts, SheetLimits limits) {
        try {
            return new XlsxSheet(parts, workbook, texts, limits);
        } catch (UnreadableSheet refused) {
            texts.close();
            throw refused;
        }
    }

    @Override
    public SheetForm form() {
        return new SheetForm.Xlsx(workbook.sheetName());
    }

    @Override
    public double fractionRead() {
        return Math.min(1, (double) bytes.count() / parts.sizeOf(workbook.sheetPath()));
    }

    @Override
    public boolean isOpenEnded() {
        return false;
    }

    @Override
    public boolean hasNext() {
        return written != null;
    }

    @Override
    public SheetRow next() {
        if (written == null) {
            throw new NoSuchElementException();
        }
        row++;
        if (row > limits.rows()) {
            throw UnreadableSheet.at(row, Reason.TOO_MANY_ROWS);
        }
        if (row < written.line()) {
            return new SheetRow(row, List.of());
        }
        var given = written;
        readAhead();
        return given;
    }

    @Override
    public void close() {
        texts.close();
        parts.close();
    }

    /** Reads the next row that the file holds. */
    private void readAhead() {
        written = null;
        if (!xml.advanceTo("row")) {
            return;
        }
        int number = xml.number("r", row + 1);
        if (number <= row || number > LAST_ROW) {
            throw UnreadableSheet.at(row + 1, Reason.TRUNCATED);
        }
        written = new SheetRow(number, readCells(number));
    }

    private List<Cell> readCells(int number) {
        var cells = new ArrayList<Cell>();
        int column = 0;
        while (xml.advance() && !xml.closes("row")) {
            if (xml.opens("c")) {
                column = column(xml.attribute("r"), column);
                var cell = readCell(number);
                if (!cell.text().isEmpty()) {
                    place(cells, column, cell, number);
                }
                column++;
            }
        }
        return cells;
    }

    private void place(List<Cell> cells, int column, Cell cell, int number) {
        if (column >= limits.columns()) {
            throw UnreadableSheet.at(number, Reason.TOO_MANY_COLUMNS);
        }
        if (column < cells.size()) {
            throw UnreadableSheet.at(number, Reason.TRUNCATED);
        }
        while (cells.size() < column) {
            cells.add(Cell.EMPTY);
        }
        cells.add(cell);
    }

    private Cell readCell(int number) {
        var type = xml.attribute("t");
        int style = xml.number("s", -1);
        String value = "";
        while (xml.advance() && !xml.closes("c")) {
            if (xml.opens("v")) {
                value = rich.readPlain(xml, "v", number);
            } else if (xml.opens("is")) {
                value = rich.read(xml, "is", number);
            }
        }
        return value.isEmpty() ? Cell.EMPTY : cell(type, style, value);
    }

    private Cell cell(String type, int style, String value) {
        return switch (type) {
            case "s" -> Cell.of(texts.get(value));
            case "b" -> Cell.of("1".equals(value) ? "TRUE" : "FALSE");
            case "", "n" ->
                workbook.dates().isDate(style) ? Cell.of(workbook.dates().day(value)) : number(value);
            default -> Cell.of(value);
        };
    }

    /** All digits the file has; {@code 3.604991008790001E15} is a way to write sixteen of them. */
    private Cell number(String value) {
        if (isPlain(value)) {
            return new Cell(value, true);
        }
        try {
            var exact = new BigDecimal(value.strip()).stripTrailingZeros();
            boolean writable = Math.abs(exact.scale()) < limits.cellLength();
            return new Cell(writable ? exact.toPlainString() : value, true);
        } catch (NumberFormatException text) {
            return Cell.of(value);
        }
    }

    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Column of a reference such as {@code AB12}, counted from 0; the expected one if the cell has none. */
    private static int column(String reference, int expected) {
        int column = 0;
        for (int i = 0; i < Math.min(3, reference.length()); i++) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + c - 'A' + 1;
        }
        return column == 0 ? expected : column - 1;
    }
}
