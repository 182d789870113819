package id.gapura.enrolment.drafts;

import id.gapura.kernel.Nik;

/** What keeps a draft from being complete. Its words are the text {@code draft.<name>}. */
public enum DraftProblem {
    NAME_MISSING(DraftField.NAME),
    NAME_UNREADABLE(DraftField.NAME),
    NIK_MISSING(DraftField.NIK),
    NIK_LOST_DIGITS(DraftField.NIK),
    NIK_LETTER(DraftField.NIK),
    /** The detail says how many digits there are. */
    NIK_LENGTH(DraftField.NIK),
    /** The detail is the day. */
    NIK_DAY(DraftField.NIK),
    /** The detail is the month. */
    NIK_MONTH(DraftField.NIK),
    BIRTH_UNREADABLE(DraftField.BIRTH_ON),
    BIRTH_IN_FUTURE(DraftField.BIRTH_ON),
    /** The detail is the first age at which nobody is registered. */
    TOO_OLD(DraftField.BIRTH_ON),
    /** The detail is the youngest age. */
    TOO_YOUNG(DraftField.BIRTH_ON),
    SEX_UNREADABLE(DraftField.SEX),
    PHONE_UNREADABLE(DraftField.PHONE),
    REGION_MISSING(DraftField.REGION),
    REGION_UNKNOWN(DraftField.REGION),
    INCOME_UNREADABLE(DraftField.INCOME),
    PROGRAMMES_UNKNOWN(DraftField.PROGRAMMES),
    PAYER_UNKNOWN(DraftField.PAYER),
    CONSENT_MISSING(DraftField.CONSENT);

    private final DraftField field;

    DraftProblem(DraftField field) {
        this.field = field;
    }

    /** Beside which question it is shown. */
    public DraftField field() {
        return field;
    }

    /** Whether nothing was answered yet, rather than something wrong. */
    public boolean isMissing() {
        return name().endsWith("_MISSING");
    }

    public boolean isAboutAge() {
        return this == TOO_OLD || this == TOO_YOUNG;
    }

    static DraftProblem of(Nik.Fault fault) {
        return switch (fault) {
            case MISSING -> NIK_MISSING;
            case LOST_DIGITS -> NIK_LOST_DIGITS;
            case LETTER -> NIK_LETTER;
            case WRONG_LENGTH -> NIK_LENGTH;
            case IMPOSSIBLE_DAY -> NIK_DAY;
            case IMPOSSIBLE_MONTH -> NIK_MONTH;
        };
    }
}
