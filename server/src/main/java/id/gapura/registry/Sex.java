package id.gapura.registry;

/** Sex as the identity card states it. */
public enum Sex {
    MALE("M"),
    FEMALE("F");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    /** The letter the database keeps. */
    public String code() {
        return code;
    }

    /** The sex of a letter. */
    public static Sex of(String code) {
        return code.equals("F") ? FEMALE : MALE;
    }
}
