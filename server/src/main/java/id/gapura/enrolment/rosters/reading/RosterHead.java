package id.gapura.enrolment.rosters.reading;

import id.gapura.sheets.SheetForm;
import id.gapura.sheets.SheetRow;
import java.util.List;

/**
 * The top of a roster: its form, its title rows and its header.
 *
 * @param rows title rows, blank ones too, and last the header
 */
public record RosterHead(SheetForm form, List<SheetRow> rows, RosterMapping mapping) {
    public RosterHead {
        rows = List.copyOf(rows);
        if (rows.isEmpty() || rows.getLast().line() != mapping.headerLine()) {
            throw new IllegalArgumentException("the last row of a head is its header, line " + mapping.headerLine());
        }
    }

    SheetRow header() {
        return rows.getLast();
    }

    /** Columns up to the last that has a heading. */
    int width() {
        int width = header().cells().size();
        while (width > 0 && header().cell(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
