package id.gapura.enrolment.rosters.reading;

import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.sheets.SheetRow;
import java.util.EnumMap;

/** What a row says of its person, as a draft to be gone on with: just as it is written, whatever it is worth. */
final class RowDraft {
    private RowDraft() {}

    static Draft of(SheetRow row, RosterCells cells) {
        var birth = StatedBirth.of(row, cells);
        var answers = new EnumMap<DraftField, String>(DraftField.class);
        answers.put(DraftField.NAME, cells.text(row, RosterColumn.NAME));
        answers.put(DraftField.NIK, cells.text(row, RosterColumn.NIK));
        answers.put(DraftField.BIRTH_ON, birth.date());
        answers.put(DraftField.BIRTH_PLACE, birth.place());
        answers.put(DraftField.SEX, cells.text(row, RosterColumn.SEX));
        answers.put(DraftField.PHONE, cells.text(row, RosterColumn.PHONE));
        answers.put(DraftField.ADDRESS, address(row, cells));
        answers.put(DraftField.LIVELIHOOD, cells.text(row, RosterColumn.LIVELIHOOD));
        answers.put(DraftField.WORKPLACE, cells.text(row, RosterColumn.WORKPLACE));
        answers.put(DraftField.INCOME, cells.text(row, RosterColumn.INCOME));
        return new Draft(answers);
    }

    static String address(SheetRow row, RosterCells cells) {
        return cells.joined(
                row, RosterColumn.ADDRESS, RosterColumn.NEIGHBOURHOOD, RosterColumn.VILLAGE, RosterColumn.DISTRICT);
    }
}
