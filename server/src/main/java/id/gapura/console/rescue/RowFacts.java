package id.gapura.console.rescue;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.RejectedRows;
import id.gapura.enrolment.rosters.RemarkableRow;
import id.gapura.enrolment.rosters.Rosters;
import id.gapura.enrolment.rosters.reading.Finding;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Language;
import id.gapura.screen.Shell;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** From which line of which roster an attempt comes, what was found there and how it is fixed. */
final class RowFacts {
    private final RejectedRows rejectedRows;
    private final Rosters rosters;

    RowFacts(RejectedRows rejectedRows, Rosters rosters) {
        this.rejectedRows = rejectedRows;
        this.rosters = rosters;
    }

    /** None for an attempt through any other door. */
    List<Fact> of(Attempt attempt, Officer officer, Shell shell) {
        return attempt.opened().door() == Door.ROSTER
                ? rejectedRows
                        .find(attempt.id())
                        .map(row -> of(row, officer, shell))
                        .orElse(List.of())
                : List.of();
    }

    private List<Fact> of(RejectedRows.Row row, Officer officer, Shell shell) {
        var roster = rosters.find(row.rosterId()).orElseThrow();
        var where = shell.text("case.row.line", roster.fileName(), row.line());
        boolean isLed = officer.may(Action.IMPORT_ROSTERS) && officer.sees(roster.region());
        boolean isIndonesian = shell.language() == Language.INDONESIAN;
        var findings = rosters.rows(row.rosterId(), row.line() - 1, 1).stream()
                .filter(one -> one.line() == row.line())
                .map(RemarkableRow::findings)
                .findFirst()
                .orElse(List.of());
        return List.of(
                new Fact(
                        shell.text("case.row"),
                        isLed ? Cell.link(where, "/console/rosters/" + row.rosterId()) : Cell.text(where)),
                Fact.of(
                        shell.text("rosters.remarks.wrong"),
                        words(findings, isIndonesian ? Finding::wrongIndonesian : Finding::wrongEnglish)),
                Fact.of(
                        shell.text("rosters.remarks.fix"),
                        words(findings, isIndonesian ? Finding::fixIndonesian : Finding::fixEnglish)));
    }

    private static String words(List<Finding> findings, Function<Finding, String> words) {
        return findings.stream().map(words).distinct().collect(Collectors.joining("; "));
    }
}
