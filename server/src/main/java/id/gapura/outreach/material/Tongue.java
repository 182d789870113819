package id.gapura.outreach.material;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language people are told in, by its code of ISO 639-1. */
public enum Tongue {
    INDONESIAN("id"),
    ENGLISH("en"),
    JAVANESE("jv"),
    SUNDANESE("su");

    private final String code;

    Tongue(String code) {
        this.code = code;
    }

    /** The word the database and pages keep. */
    public String code() {
        return code;
    }

    public static Optional<Tongue> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** How its readers write numbers: as in Indonesian but for English. */
    Locale numbers() {
        return Locale.forLanguageTag(this == ENGLISH ? "en" : "id");
    }
}
