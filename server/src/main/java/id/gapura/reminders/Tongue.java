package id.gapura.reminders;

import id.gapura.screen.Formats;
import id.gapura.screen.Language;
import java.util.Arrays;
import java.util.Optional;

/** A language that people are written to in. There are more than the screens speak. */
public enum Tongue {
    INDONESIAN("id", "Bahasa Indonesia", Language.INDONESIAN),
    JAVANESE("jv", "Basa Jawa", Language.INDONESIAN),
    SUNDANESE("su", "Basa Sunda", Language.INDONESIAN),
    ENGLISH("en", "English", Language.ENGLISH);

    private final String code;
    private final String ownName;
    private final Language figures;

    Tongue(String code, String ownName, Language figures) {
        this.code = code;
        this.ownName = ownName;
        this.figures = figures;
    }

    public String code() {
        return code;
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    /** How days and amounts are written in it. */
    Formats figures() {
        return Formats.of(figures);
    }

    public static Optional<Tongue> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /**
     * The language of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Tongue of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no language is called " + code));
    }
}
