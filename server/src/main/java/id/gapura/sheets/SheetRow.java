package id.gapura.sheets;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param line the file's own number, from 1: the line on which the record starts in a CSV file, the sheet row in an
 *     XLSX file
 * @param cells from the first column on; may be shorter than other rows, or empty
 */
public record SheetRow(int line, List<Cell> cells) {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column counted from 0; an empty one beyond the row's end. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    public boolean isBlank() {
        for (var cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
