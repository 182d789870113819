package id.gapura.enrolment;

/** Sex as the identity card states it ({@code jenis kelamin}). */
public enum Sex {
    MALE("L"),
    FEMALE("P");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    /** {@code L} or {@code P}, as on the card and in the database. */
    public String code() {
        return code;
    }
}
