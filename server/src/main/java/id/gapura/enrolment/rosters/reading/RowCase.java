package id.gapura.enrolment.rosters.reading;

import id.gapura.enrolment.reading.NameReader;
import id.gapura.enrolment.reading.RegistrationAge;
import id.gapura.enrolment.reading.SexReader;
import id.gapura.enrolment.rosters.reading.FindingCode.Severity;
import id.gapura.kernel.Nik;
import id.gapura.kernel.PhoneReader;
import id.gapura.kernel.Rupiah;
import id.gapura.registry.Sex;
import id.gapura.rules.WrittenIncome;
import id.gapura.sheets.SheetRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row on trial: reads its cells in turn and gathers what is found in them. Used once. */
final class RowCase {
    private final RowRules rules;
    private final SheetRow row;
    private final RosterCells cells;
    private final List<Finding> findings = new ArrayList<>();
    private boolean hasWarning;
    private boolean hasError;

    RowCase(RowRules rules, SheetRow row, RosterCells cells) {
        this.rules = rules;
        this.row = row;
        this.cells = cells;
    }

    JudgedRow decide(NikClaims claims) {
        var nik = readNik();
        var name = readName();
        var stated = StatedBirth.of(row, cells);
        var birthOn = readBirth(stated.date(), nik);
        var sex = readSex(nik);
        var phone = readPhone();
        var income = readIncome();
        if (hasError || nik == null || sex == null || birthOn == null) {
            return JudgedRow.without(row.line(), Verdict.REJECT, findings);
        }
        var applicant = new Applicant(
                nik,
                name,
                sex,
                new Applicant.Birth(birthOn, stated.place()),
                new Applicant.Contact(phone, address()),
                new Applicant.Work(text(RosterColumn.LIVELIHOOD), text(RosterColumn.WORKPLACE), income));
        return claimed(applicant, claims);
    }

    private JudgedRow claimed(Applicant applicant, NikClaims claims) {
        return switch (claims.claim(applicant.nik(), applicant.name())) {
            case FREE -> JudgedRow.taken(row.line(), hasWarning ? Verdict.WARN : Verdict.ACCEPT, findings, applicant);
            case SAME_NAME -> {
                found(FindingCode.SAME_PERSON_EARLIER);
                yield JudgedRow.without(row.line(), Verdict.DUPLICATE, findings);
            }
            case OTHER_NAME -> {
                found(FindingCode.NIK_TAKEN);
                yield JudgedRow.without(row.line(), Verdict.REJECT, findings);
            }
        };
    }

    private @Nullable Nik readNik() {
        var written = text(RosterColumn.NIK);
        if (written.startsWith("=")) {
            found(FindingCode.NIK_FORMULA);
            return null;
        }
        return switch (Nik.read(written)) {
            case Nik.Reading.Faulty faulty -> {
                found(code(faulty.fault()), faulty.detail());
                yield null;
            }
            case Nik.Reading.Valid valid -> checked(valid);
        };
    }

    private Nik checked(Nik.Reading.Valid valid) {
        var nik = valid.nik();
        if (valid.cleaned().contains(Nik.Cleaned.APOSTROPHE)) {
            found(FindingCode.APOSTROPHE_REMOVED);
        }
        if (valid.cleaned().contains(Nik.Cleaned.SEPARATORS)) {
            found(FindingCode.SPACES_REMOVED);
        }
        if (!rules.knownRegency().test(nik.regencyCode())) {
            found(FindingCode.REGENCY_UNKNOWN);
        }
        if (nik.digits().endsWith("0") && cells.cell(row, RosterColumn.NIK).numeric()) {
            found(FindingCode.NIK_MAY_BE_ROUNDED);
        }
        return nik;
    }

    private static FindingCode code(Nik.Fault fault) {
        return switch (fault) {
            case MISSING -> FindingCode.NIK_MISSING;
            case LOST_DIGITS -> FindingCode.NIK_LOST_DIGITS;
            case LETTER -> FindingCode.NIK_LETTER;
            case WRONG_LENGTH -> FindingCode.NIK_LENGTH;
            case IMPOSSIBLE_DAY -> FindingCode.NIK_DAY_IMPOSSIBLE;
            case IMPOSSIBLE_MONTH -> FindingCode.NIK_MONTH_IMPOSSIBLE;
        };
    }

    private String readName() {
        var written = text(RosterColumn.NAME);
        if (written.startsWith("=")) {
            found(FindingCode.NAME_FORMULA);
            return "";
        }
        var name = NameReader.read(written);
        if (name.isEmpty()) {
            found(FindingCode.NAME_MISSING);
        }
        return name;
    }

    /** The date the row states, or else the one in the NIK; null if there is neither. */
    private @Nullable LocalDate readBirth(String written, @Nullable Nik nik) {
        var stated = rules.dates().read(written).orElse(null);
        if (stated == null && (cells.has(RosterColumn.BIRTH_DATE) || cells.has(RosterColumn.BIRTH_PLACE_AND_DATE))) {
            found(written.isEmpty() ? FindingCode.BIRTH_DATE_MISSING : FindingCode.BIRTH_DATE_UNREADABLE);
        }
        if (stated != null && nik != null && !nik.agreesWithBirthOn(stated)) {
            found(FindingCode.BIRTH_DATE_DIFFERS);
        }
        var birthOn = stated != null || nik == null ? stated : inNik(nik);
        if (birthOn != null) {
            checkAge(birthOn);
        }
        return birthOn;
    }

    private @Nullable LocalDate inNik(Nik nik) {
        var birthOn = nik.birthOn(rules.today(), RegistrationAge.YOUNGEST).orElse(null);
        if (birthOn == null) {
            found(FindingCode.NIK_DAY_IMPOSSIBLE, nik.digits().substring(6, 8));
        }
        return birthOn;
    }

    private void checkAge(LocalDate birthOn) {
        if (birthOn.isAfter(rules.today())) {
            found(FindingCode.BIRTH_DATE_IN_FUTURE);
        } else if (rules.age().isTooOld(birthOn)) {
            found(FindingCode.TOO_OLD, Integer.toString(rules.age().limit()));
        } else if (rules.age().isTooYoung(birthOn)) {
            found(FindingCode.UNDER_AGE, Integer.toString(RegistrationAge.YOUNGEST));
        }
    }

    /** The sex the row states, or else the one in the NIK; null if there is no NIK. */
    private @Nullable Sex readSex(@Nullable Nik nik) {
        if (nik == null) {
            return null;
        }
        var ofNik = nik.isFemale() ? Sex.FEMALE : Sex.MALE;
        var written = text(RosterColumn.SEX);
        if (written.isEmpty()) {
            return ofNik;
        }
        var stated = SexReader.read(written).orElse(null);
        if (stated == null) {
            found(FindingCode.SEX_UNREADABLE);
            return ofNik;
        }
        if (stated != ofNik) {
            found(FindingCode.SEX_DIFFERS);
        }
        return stated;
    }

    private String readPhone() {
        var written = text(RosterColumn.PHONE);
        if (written.isEmpty()) {
            return "";
        }
        var phone = PhoneReader.read(written).orElse("");
        if (phone.isEmpty()) {
            found(FindingCode.PHONE_UNREADABLE);
        }
        return phone;
    }

    private @Nullable Rupiah readIncome() {
        var written = text(RosterColumn.INCOME);
        if (written.isEmpty()) {
            return null;
        }
        var income = WrittenIncome.read(written).orElse(null);
        if (income == null) {
            found(FindingCode.INCOME_UNREADABLE);
        }
        return income;
    }

    private String address() {
        return RowDraft.address(row, cells);
    }

    private String text(RosterColumn column) {
        return cells.text(row, column);
    }

    private void found(FindingCode code) {
        found(code, "");
    }

    private void found(FindingCode code, String detail) {
        findings.add(new Finding(code, detail));
        hasWarning |= code.severity() == Severity.WARNING;
        hasError |= code.severity() == Severity.ERROR;
    }
}
