package id.gapura.enrolment.rosters.reading;

import id.gapura.enrolment.drafts.Draft;
import id.gapura.sheets.Sheet;
import id.gapura.sheets.SheetRow;
import id.gapura.sheets.UnreadableSheet;
import id.gapura.sheets.UnreadableSheet.Reason;
import java.util.Iterator;
import java.util.List;

/**
 * A roster being read: every row below the header, as it is written and as it is judged, in the file's order.
 *
 * <p>The same file with the same mapping gives the same rows again. Throws {@link UnreadableSheet} from {@code next}
 * when the file breaks off. Memory grows with nothing but the claims on NIKs.
 */
public final class RosterReading implements Iterator<RosterReading.Row>, AutoCloseable {
    /** A row as it is written and as it is judged. */
    public record Row(SheetRow raw, JudgedRow judged) {}

    private final Sheet sheet;
    private final RosterHead head;
    private final Iterator<SheetRow> top;
    private final RosterJudge judge;
    private final NikClaims claims;
    private final RosterCells cells;
    private boolean allRowsFull = true;

    RosterReading(Sheet sheet, RosterHead head, List<SheetRow> top, RosterJudge judge, NikClaims claims) {
        this.sheet = sheet;
        this.head = head;
        this.top = top.iterator();
        this.judge = judge;
        this.claims = claims;
        this.cells = new RosterCells(head.mapping());
    }

    public RosterHead head() {
        return head;
    }

    /** Share of the file behind us, from 0 to 1. */
    public double fractionRead() {
        return sheet.fractionRead();
    }

    @Override
    public boolean hasNext() {
        return top.hasNext() || sheet.hasNext();
    }

    @Override
    public Row next() {
        var raw = top.hasNext() ? top.next() : sheet.next();
        var judged = judge.judge(raw, cells, claims);
        refuseIfCutOff(raw, judged.verdict());
        return new Row(raw, judged);
    }

    /** What a row says of its person, as it is written; blank where it says nothing. */
    public Draft draft(SheetRow raw) {
        return RowDraft.of(raw, cells);
    }

    @Override
    public void close() {
        sheet.close();
    }

    /** A last row without line end that alone lacks columns is where the file was cut off. */
    private void refuseIfCutOff(SheetRow raw, Verdict verdict) {
        boolean person = verdict != Verdict.BLANK && verdict != Verdict.SKIP;
        boolean full = raw.cells().size() >= head.width();
        if (person && !full && allRowsFull && !hasNext() && sheet.isOpenEnded()) {
            throw UnreadableSheet.at(raw.line(), Reason.TRUNCATED);
        }
        allRowsFull &= full || !person;
    }
}
