package id.gapura.enrolment.rosters;

import id.gapura.enrolment.rosters.reading.Finding;
import id.gapura.enrolment.rosters.reading.FindingCode;
import id.gapura.enrolment.rosters.reading.JudgedRow;
import id.gapura.enrolment.rosters.reading.NikClaims.Claim;
import id.gapura.enrolment.rosters.reading.Verdict;
import java.util.List;

/** What a row is whose NIK somebody holds already: the same person again, or another person with the same number. */
record Repeat(Verdict verdict, Finding finding) {
    /** @throws IllegalArgumentException if nobody holds it */
    static Repeat earlierInFile(Claim claim) {
        return switch (claim) {
            case SAME_PERSON -> new Repeat(Verdict.DUPLICATE, Finding.of(FindingCode.SAME_PERSON_EARLIER));
            case OTHER_NAME -> new Repeat(Verdict.REJECT, Finding.of(FindingCode.NIK_TAKEN));
            case OTHER_BIRTH -> new Repeat(Verdict.REJECT, Finding.of(FindingCode.NIK_TAKEN_BORN_OTHERWISE));
            case FREE -> throw new IllegalArgumentException("a free NIK is no repeat");
        };
    }

    /** @throws IllegalArgumentException if nobody holds it */
    static Repeat registeredBefore(Claim claim) {
        return switch (claim) {
            case SAME_PERSON -> new Repeat(Verdict.DUPLICATE, Finding.of(FindingCode.ALREADY_REGISTERED));
            case OTHER_NAME -> new Repeat(Verdict.REJECT, Finding.of(FindingCode.NIK_OF_ANOTHER));
            case OTHER_BIRTH -> new Repeat(Verdict.REJECT, Finding.of(FindingCode.NIK_OF_ANOTHER_BORN_OTHERWISE));
            case FREE -> throw new IllegalArgumentException("a free NIK is no repeat");
        };
    }

    JudgedRow instead(JudgedRow row) {
        return JudgedRow.without(row.line(), verdict, List.of(finding));
    }
}
