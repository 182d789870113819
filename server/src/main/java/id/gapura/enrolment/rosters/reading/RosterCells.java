package id.gapura.enrolment.rosters.reading;

import id.gapura.sheets.Cell;
import id.gapura.sheets.SheetRow;
import java.util.EnumMap;
import java.util.Map;

/** Finds the cells of a row by what they mean. */
final class RosterCells {
    private static final RosterColumn[] COLUMNS = RosterColumn.values();

    private final Map<RosterColumn, Integer> indexes = new EnumMap<>(RosterColumn.class);

    RosterCells(RosterMapping mapping) {
        mapping.columns().forEach((index, column) -> indexes.put(column, index));
    }

    boolean has(RosterColumn column) {
        return indexes.containsKey(column);
    }

    Cell cell(SheetRow row, RosterColumn column) {
        var index = indexes.get(column);
        return index == null ? Cell.EMPTY : row.cell(index);
    }

    /** What is written there; empty if nothing is, or the roster has no such column. */
    String text(SheetRow row, RosterColumn column) {
        var cell = cell(row, column);
        return cell.text().isEmpty() ? "" : Written.in(cell);
    }

    /** What is written in several columns, parted by commas. */
    String joined(SheetRow row, RosterColumn... columns) {
        var joined = "";
        for (var column : columns) {
            var text = text(row, column);
            if (!text.isEmpty()) {
                joined = joined.isEmpty() ? text : joined + ", " + text;
            }
        }
        return joined;
    }

    /** Whether all columns that say something of a person are empty, as in a row that only has its number. */
    boolean isBlank(SheetRow row) {
        for (var column : COLUMNS) {
            if (!column.isRemark() && !text(row, column).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
