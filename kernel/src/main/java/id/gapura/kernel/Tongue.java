package id.gapura.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that people are told and written to in, by its code of ISO 639-1. There are more than the screens speak. */
public enum Tongue {
    INDONESIAN("id", "Bahasa Indonesia"),
    ENGLISH("en", "English"),
    JAVANESE("jv", "Basa Jawa"),
    SUNDANESE("su", "Basa Sunda");

    private final String code;
    private final String ownName;

    Tongue(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    /** The word the database and pages keep. */
    public String code() {
        return code;
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    /** How its readers write numbers and dates: as in Indonesian but for English. */
    public Locale figures() {
        return this == ENGLISH ? Locale.UK : Locale.of("id", "ID");
    }

    /** The language of a code from outside; empty for anything unknown. */
    public static Optional<Tongue> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /**
     * The language of a code that we kept.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Tongue of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no language is called " + code));
    }
}
