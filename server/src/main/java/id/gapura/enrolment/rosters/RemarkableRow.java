package id.gapura.enrolment.rosters;

import id.gapura.enrolment.rosters.reading.Finding;
import id.gapura.enrolment.rosters.reading.Verdict;
import java.util.List;

/** A row of a roster that was not simply accepted: its line, its verdict and why. Holds nothing of the person. */
public record RemarkableRow(int line, Verdict verdict, List<Finding> findings) {
    public RemarkableRow {
        findings = List.copyOf(findings);
    }
}
