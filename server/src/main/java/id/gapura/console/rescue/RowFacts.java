package id.gapura.console.rescue;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.RejectedRows;
import id.gapura.enrolment.rosters.RemarkableRow;
import id.gapura.enrolment.rosters.Roster;
import id.gapura.enrolment.rosters.Rosters;
import id.gapura.enrolment.rosters.reading.Finding;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Language;
import id.gapura.screen.Shell;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** From which line of which roster an attempt comes, what was found there and how it is fixed; or which roster left out whom. */
final class RowFacts {
    private final RejectedRows rejectedRows;
    private final Rosters rosters;

    RowFacts(RejectedRows rejectedRows, Rosters rosters) {
        this.rejectedRows = rejectedRows;
        this.rosters = rosters;
    }

    /** None for an attempt through any other door. */
    List<Fact> of(Attempt attempt, Officer officer, Shell shell) {
        if (attempt.opened().door() != Door.ROSTER) {
            return List.of();
        }
        return rejectedRows
                .find(attempt.id())
                .map(row -> of(row, officer, shell))
                .or(() -> rejectedRows.leftOutOf(attempt.id()).map(roster -> leftOut(roster, officer, shell)))
                .orElse(List.of());
    }

    private List<Fact> leftOut(UUID rosterId, Officer officer, Shell shell) {
        var roster = rosters.find(rosterId).orElseThrow();
        return List.of(new Fact(
                shell.text("case.row"),
                isLed(roster, officer)
                        ? Cell.link(roster.fileName(), "/console/rosters/" + rosterId + "/collective")
                        : Cell.text(roster.fileName())));
    }

    private static boolean isLed(Roster roster, Officer officer) {
        return officer.may(Action.IMPORT_ROSTERS) && officer.sees(roster.region());
    }

    private List<Fact> of(RejectedRows.Row row, Officer officer, Shell shell) {
        var roster = rosters.find(row.rosterId()).orElseThrow();
        var where = shell.text("case.row.line", roster.fileName(), row.line());
        boolean isIndonesian = shell.language() == Language.INDONESIAN;
        var findings = rosters.rows(row.rosterId(), row.line() - 1, 1).stream()
                .filter(one -> one.line() == row.line())
                .map(RemarkableRow::findings)
                .findFirst()
                .orElse(List.of());
        return List.of(
                new Fact(
                        shell.text("case.row"),
                        isLed(roster, officer)
                                ? Cell.link(where, "/console/rosters/" + row.rosterId())
                                : Cell.text(where)),
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
