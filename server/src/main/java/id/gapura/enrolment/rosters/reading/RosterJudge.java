package id.gapura.enrolment.rosters.reading;

import id.gapura.enrolment.reading.DateReader;
import id.gapura.enrolment.reading.RegistrationAge;
import id.gapura.enrolment.reading.Words;
import id.gapura.sheets.SheetRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Judges the rows of rosters, each by itself and by the NIKs taken before it. */
public final class RosterJudge {
    private static final Set<String> TOTALS = Set.of("jumlah", "total", "subtotal", "jml");
    /** Before one of those: "grand total", "sub jumlah". */
    private static final Set<String> KINDS_OF_TOTAL = Set.of("grand", "sub");

    private final RowRules rules;

    /**
     * Judges as of a day.
     *
     * @param today day of registration
     * @param ageLimit first age, in full years, at which registration is refused
     * @param knownRegency whether an official regency code such as {@code 36.04} exists or existed
     */
    public RosterJudge(LocalDate today, int ageLimit, Predicate<String> knownRegency) {
        this.rules = new RowRules(new RegistrationAge(today, ageLimit), knownRegency, new DateReader(today));
    }

    JudgedRow judge(SheetRow row, RosterCells cells, NikClaims claims) {
        if (row.isBlank()) {
            return JudgedRow.without(row.line(), Verdict.BLANK, List.of());
        }
        var nik = cells.text(row, RosterColumn.NIK);
        if (nik.isEmpty() && isTotal(row)) {
            return JudgedRow.without(row.line(), Verdict.SKIP, FindingCode.TOTAL_ROW);
        }
        if (nik.isEmpty() && cells.isBlank(row)) {
            return JudgedRow.without(row.line(), Verdict.BLANK, List.of());
        }
        if (isHeading(nik)) {
            return JudgedRow.without(row.line(), Verdict.SKIP, FindingCode.HEADER_AGAIN);
        }
        return new RowCase(rules, row, cells).decide(claims);
    }

    private static boolean isHeading(String nik) {
        boolean word = !nik.isEmpty() && Words.isLetter(nik.charAt(0));
        return word && RosterColumn.of(nik).filter(RosterColumn.NIK::equals).isPresent();
    }

    /** Whether the row begins with the word for a total; behind a person's name such a word is part of a place. */
    private static boolean isTotal(SheetRow row) {
        return row.cells().stream()
                .map(cell -> Words.of(cell.text()))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .filter(RosterJudge::saysTotal)
                .isPresent();
    }

    private static boolean saysTotal(String words) {
        var each = List.of(words.split(" ", 3));
        return TOTALS.contains(each.getFirst())
                || (each.size() > 1 && KINDS_OF_TOTAL.contains(each.getFirst()) && TOTALS.contains(each.get(1)));
    }
}
