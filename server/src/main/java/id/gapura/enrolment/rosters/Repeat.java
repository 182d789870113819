package id.gapura.enrolment.rosters;

import id.gapura.enrolment.rosters.reading.Finding;
import id.gapura.enrolment.rosters.reading.FindingCode;
import id.gapura.enrolment.rosters.reading.JudgedRow;
import id.gapura.enrolment.rosters.reading.Verdict;
import java.util.List;

/** What a row is whose NIK somebody holds already: the same person again, or another person with the same number. */
record Repeat(Verdict verdict, Finding finding) {
    static Repeat earlierInFile(boolean sameName) {
        return sameName
                ? new Repeat(Verdict.DUPLICATE, Finding.of(FindingCode.SAME_PERSON_EARLIER))
                : new Repeat(Verdict.REJECT, Finding.of(FindingCode.NIK_TAKEN));
    }

    static Repeat registeredBefore(boolean sameName) {
        return sameName
                ? new Repeat(Verdict.DUPLICATE, Finding.of(FindingCode.ALREADY_REGISTERED))
                : new Repeat(Verdict.REJECT, Finding.of(FindingCode.NIK_OF_ANOTHER));
    }

    JudgedRow instead(JudgedRow row) {
        return JudgedRow.without(row.line(), verdict, List.of(finding));
    }
}
