package id.gapura.enrolment.rosters.reading;

import java.util.List;
import java.util.Optional;

/**
 * A row with its verdict.
 *
 * @param line the file's own line or sheet row, from 1
 * @param findings why, in the order of the columns; may be empty
 * @param applicant present if the verdict takes the row
 */
public record JudgedRow(int line, Verdict verdict, List<Finding> findings, Optional<Applicant> applicant) {
    public JudgedRow {
        findings = List.copyOf(findings);
        if (verdict.isTaken() != applicant.isPresent()) {
            throw new IllegalArgumentException("a row brings an applicant exactly if it is taken: " + verdict);
        }
    }

    /** A row that brings nobody in. */
    public static JudgedRow without(int line, Verdict verdict, List<Finding> findings) {
        return new JudgedRow(line, verdict, findings, Optional.empty());
    }

    static JudgedRow without(int line, Verdict verdict, FindingCode why) {
        return without(line, verdict, List.of(Finding.of(why)));
    }

    static JudgedRow taken(int line, Verdict verdict, List<Finding> findings, Applicant applicant) {
        return new JudgedRow(line, verdict, findings, Optional.of(applicant));
    }

    /** Whether the row is worth keeping with its verdict: everything but a plain acceptance and an empty or total row. */
    public boolean isRemarkable() {
        return verdict == Verdict.WARN || verdict == Verdict.DUPLICATE || verdict == Verdict.REJECT;
    }
}
