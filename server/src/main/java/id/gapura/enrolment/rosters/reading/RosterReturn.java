package id.gapura.enrolment.rosters.reading;

import id.gapura.enrolment.rosters.reading.FindingCode.Severity;
import id.gapura.sheets.Cell;
import id.gapura.sheets.SheetRow;
import id.gapura.sheets.SheetWriter;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes rows back to their sender in the roster's own form: the same titles, header and columns, and two more columns
 * that say what is wrong and how to fix it, ready to be corrected and sent again.
 *
 * <p>Remarks of an earlier return are replaced.
 */
public final class RosterReturn implements AutoCloseable {
    /** Heading of the column that says what is wrong. */
    public static final String WRONG = "yang salah / what is wrong";
    /** Heading of the column that says how to fix it. */
    public static final String FIX = "cara memperbaiki / how to fix it";

    private final SheetWriter out;
    private final int width;
    private final int wrongAt;
    private final int fixAt;

    /** Starts the file with the roster's titles and header; closing finishes it and closes {@code target}. */
    public RosterReturn(RosterHead head, OutputStream target) {
        width = head.width();
        int wrong = head.mapping().indexOf(RosterColumn.WHAT_IS_WRONG);
        int fix = head.mapping().indexOf(RosterColumn.HOW_TO_FIX);
        wrongAt = wrong < 0 ? width : wrong;
        fixAt = fix >= 0 ? fix : wrong < 0 ? width + 1 : width;
        out = SheetWriter.open(target, head.form());
        for (var title : head.rows().subList(0, head.rows().size() - 1)) {
            out.write(title.cells());
        }
        write(head.header(), WRONG, FIX);
    }

    /** Adds a row with what was found in it. */
    public void add(SheetRow raw, List<Finding> findings) {
        var worth = findings.stream().filter(RosterReturn::isWorthSaying).toList();
        write(
                raw,
                both(worth, Finding::wrongIndonesian, Finding::wrongEnglish),
                both(worth, Finding::fixIndonesian, Finding::fixEnglish));
    }

    @Override
    public void close() {
        out.close();
    }

    private void write(SheetRow row, String wrong, String fix) {
        var cells = new ArrayList<>(row.cells());
        while (cells.size() < width) {
            cells.add(Cell.EMPTY);
        }
        put(cells, wrongAt, wrong);
        put(cells, fixAt, fix);
        out.write(cells);
    }

    private void put(List<Cell> cells, int at, String text) {
        if (at < width) {
            cells.set(at, Cell.of(text));
        } else {
            cells.add(at, Cell.of(text));
        }
    }

    private static boolean isWorthSaying(Finding finding) {
        return finding.severity() != Severity.NOTE || finding.code() == FindingCode.SAME_PERSON_EARLIER;
    }

    private static String both(
            List<Finding> findings, Function<Finding, String> indonesian, Function<Finding, String> english) {
        return joined(findings, indonesian) + " / " + joined(findings, english);
    }

    private static String joined(List<Finding> findings, Function<Finding, String> words) {
        return findings.stream().map(words).collect(Collectors.joining("; "));
    }
}
