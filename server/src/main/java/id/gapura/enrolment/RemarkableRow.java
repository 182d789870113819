package id.gapura.enrolment;

import id.gapura.enrolment.reading.Finding;
import id.gapura.enrolment.reading.Verdict;
import java.util.List;

/** A row of a roster that was not simply accepted: its line, its verdict and why. Holds nothing of the person. */
public record RemarkableRow(int line, Verdict verdict, List<Finding> findings) {
    public RemarkableRow {
        findings = List.copyOf(findings);
    }
}
