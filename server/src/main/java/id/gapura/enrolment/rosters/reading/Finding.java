package id.gapura.enrolment.rosters.reading;

/**
 * One thing found in a row.
 *
 * @param detail what the code's words leave open, such as a count of digits; may be empty, never personal
 */
public record Finding(FindingCode code, String detail) {
    public static Finding of(FindingCode code) {
        return new Finding(code, "");
    }

    public FindingCode.Severity severity() {
        return code.severity();
    }

    public String wrongIndonesian() {
        return filled(code.wrongIndonesian());
    }

    public String wrongEnglish() {
        return filled(code.wrongEnglish());
    }

    public String fixIndonesian() {
        return filled(code.fixIndonesian());
    }

    public String fixEnglish() {
        return filled(code.fixEnglish());
    }

    private String filled(String words) {
        return words.replace("{}", detail);
    }
}
