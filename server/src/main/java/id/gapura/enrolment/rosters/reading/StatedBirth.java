package id.gapura.enrolment.rosters.reading;

import id.gapura.enrolment.reading.Words;
import id.gapura.sheets.SheetRow;

/**
 * Birth place and date as a row writes them, in two columns or in one ({@code TTL}: "Banyuwangi, 09/05/1987").
 *
 * @param place may be empty
 * @param date may be empty
 */
record StatedBirth(String place, String date) {
    static StatedBirth of(SheetRow row, RosterCells cells) {
        var place = cells.text(row, RosterColumn.BIRTH_PLACE);
        var date = cells.text(row, RosterColumn.BIRTH_DATE);
        var both = cells.text(row, RosterColumn.BIRTH_PLACE_AND_DATE);
        if (both.isEmpty()) {
            return new StatedBirth(place, date);
        }
        var split = split(both);
        return new StatedBirth(place.isEmpty() ? split.place : place, date.isEmpty() ? split.date : date);
    }

    /** The place ends where the first digit stands. */
    private static StatedBirth split(String both) {
        int digit = 0;
        while (digit < both.length() && !Words.isDigit(both.charAt(digit))) {
            digit++;
        }
        int end = digit;
        while (end > 0 && !Words.isLetter(both.charAt(end - 1)) && both.charAt(end - 1) != ')') {
            end--;
        }
        return new StatedBirth(both.substring(0, end), both.substring(digit));
    }
}
