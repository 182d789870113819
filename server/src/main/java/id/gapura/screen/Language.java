package id.gapura.screen;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that the screens speak; the first is the one nobody has to ask for. */
public enum Language {
    INDONESIAN("id", "Bahasa Indonesia", Locale.of("id", "ID")),
    ENGLISH("en", "English", Locale.UK);

    private final String code;
    private final String ownName;
    private final Locale locale;

    Language(String code, String ownName, Locale locale) {
        this.code = code;
        this.ownName = ownName;
        this.locale = locale;
    }

    /** The two letters in the cookie, in {@code ?lang=} and in the page's {@code lang} attribute. */
    public String code() {
        return code;
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    /** Of a text in both languages the one in this. */
    public String of(String indonesian, String english) {
        return this == INDONESIAN ? indonesian : english;
    }

    /** The language of a code from outside; empty for anything unknown. */
    public static Optional<Language> find(String code) {
        return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
    }
}
