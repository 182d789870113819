package id.gapura.enrolment.rosters.reading;

import id.gapura.sheets.SheetRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the header of a roster below its title rows: the row with the most headings we know, a NIK among them. */
final class HeaderFinder {
    /** Rows from the top among which the header is looked for. */
    static final int DEPTH = 30;

    private HeaderFinder() {}

    /** The proposed mapping; empty if none of the rows has a NIK heading. */
    static Optional<RosterMapping> find(List<SheetRow> top) {
        return best(top).filter(mapping -> mapping.has(RosterColumn.NIK));
    }

    /** The row that looks most like a header, with or without a NIK. */
    static Optional<RosterMapping> best(List<SheetRow> top) {
        RosterMapping best = null;
        int bestScore = 0;
        for (var row : top) {
            var mapping = read(row);
            int score = score(mapping);
            if (score > bestScore) {
                best = mapping;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    /** A row read as a header; of two columns that mean the same, the first counts. */
    static RosterMapping read(SheetRow row) {
        Map<RosterColumn, Integer> first = new HashMap<>();
        var cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            int index = i;
            RosterColumn.of(cells.get(i).text()).ifPresent(column -> first.putIfAbsent(column, index));
        }
        var columns = new TreeMap<Integer, RosterColumn>();
        first.forEach((column, index) -> columns.put(index, column));
        var headings = cells.stream().map(cell -> Written.in(cell)).toList();
        return new RosterMapping(row.line(), headings, columns);
    }

    /** Known headings count most; among rows with none, the one with the most cells is shown to the sender. */
    private static int score(RosterMapping mapping) {
        int nik = mapping.has(RosterColumn.NIK) ? 1_000_000 : 0;
        int filled = (int) mapping.headings().stream()
                .filter(heading -> !heading.isEmpty())
                .count();
        return nik + mapping.columns().size() * 1_000 + filled;
    }
}
