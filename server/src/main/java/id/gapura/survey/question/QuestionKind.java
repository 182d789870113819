package id.gapura.survey.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a question is answered. */
public enum QuestionKind {
    YES_NO,
    /** One of several options. */
    ONE,
    /** Any of several options. */
    SEVERAL,
    /** From 1, not at all, to 5, very much. */
    SCALE,
    /** A whole number. */
    NUMBER,
    /** A few words. */
    TEXT;

    /** The word that the database, forms and devices know it by. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<QuestionKind> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** Whether it has options of its own. */
    public boolean hasOptions() {
        return this == ONE || this == SEVERAL;
    }

    /** Whether its answers have a mean. */
    public boolean isMeasured() {
        return this == SCALE || this == NUMBER;
    }
}
