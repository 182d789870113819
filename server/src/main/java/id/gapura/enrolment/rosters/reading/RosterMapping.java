package id.gapura.enrolment.rosters.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * Which column of a roster means what.
 *
 * @param headerLine the file's own line or sheet row of the header, from 1
 * @param headings of all columns, as written
 * @param columns by column index from 0; no two columns mean the same
 */
public record RosterMapping(int headerLine, List<String> headings, Map<Integer, RosterColumn> columns) {
    public RosterMapping {
        headings = List.copyOf(headings);
        columns = Map.copyOf(columns);
        var meanings = EnumSet.noneOf(RosterColumn.class);
        for (var column : columns.entrySet()) {
            if (!meanings.add(column.getValue())) {
                throw new IllegalArgumentException("two columns mean " + column.getValue());
            }
            if (column.getKey() < 0) {
                throw new IllegalArgumentException("no column " + column.getKey());
            }
        }
    }

    /** The same header read as somebody says it is to be read. */
    public RosterMapping with(Map<Integer, RosterColumn> chosen) {
        return new RosterMapping(headerLine, headings, chosen);
    }

    public boolean has(RosterColumn column) {
        return columns.containsValue(column);
    }

    /** Headings of columns that are not read, because they mean nothing to us or what an earlier one means. */
    public List<String> unmapped() {
        var unmapped = new ArrayList<String>();
        for (int i = 0; i < headings.size(); i++) {
            if (!columns.containsKey(i) && !headings.get(i).isBlank()) {
                unmapped.add(headings.get(i));
            }
        }
        return unmapped;
    }

    /** Index of the column with this meaning, or -1. */
    int indexOf(RosterColumn column) {
        for (var entry : columns.entrySet()) {
            if (entry.getValue() == column) {
                return entry.getKey();
            }
        }
        return -1;
    }
}
