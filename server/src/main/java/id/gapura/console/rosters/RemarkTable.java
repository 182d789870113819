package id.gapura.console.rosters;

import id.gapura.enrolment.rosters.RemarkableRow;
import id.gapura.enrolment.rosters.reading.Finding;
import id.gapura.enrolment.rosters.reading.Verdict;
import id.gapura.screen.Cell;
import id.gapura.screen.Language;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lines that were not simply accepted: what is wrong and how to fix it, in the visitor's language. */
final class RemarkTable {
    private RemarkTable() {}

    static Table of(List<RemarkableRow> rows, Shell shell) {
        return new Table(
                shell.text("rosters.remarks"),
                List.of(
                        Table.words(shell.text("rosters.remarks.line")),
                        Table.words(shell.text("rosters.remarks.verdict")),
                        Table.words(shell.text("rosters.remarks.wrong")),
                        Table.words(shell.text("rosters.remarks.fix"))),
                rows.stream().map(row -> row(row, shell)).toList(),
                shell.text("rosters.remarks.none"));
    }

    private static List<Cell> row(RemarkableRow row, Shell shell) {
        boolean isIndonesian = shell.language() == Language.INDONESIAN;
        return List.of(
                Cell.text(shell.text("rosters.remarks.lineNumber", row.line())),
                Cell.mark(
                        tone(row.verdict()),
                        shell.text("rosters.verdict." + row.verdict().code())),
                Cell.text(words(row, isIndonesian ? Finding::wrongIndonesian : Finding::wrongEnglish)),
                Cell.text(words(row, isIndonesian ? Finding::fixIndonesian : Finding::fixEnglish)));
    }

    private static String words(RemarkableRow row, Function<Finding, String> words) {
        return row.findings().stream()
                .map(words)
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case ACCEPT -> Tone.GOOD;
            case WARN -> Tone.WARNING;
            case REJECT -> Tone.BAD;
            case DUPLICATE -> Tone.INFO;
            case BLANK, SKIP -> Tone.NEUTRAL;
        };
    }
}
