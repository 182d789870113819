package id.gapura.survey.sample;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What came of going to somebody who was drawn. */
public enum Outcome {
    ANSWERED,
    REFUSED,
    NOT_FOUND,
    /** They turned out to be nobody whom the round asks, such as by their work; no failure to reach somebody. */
    NOT_ELIGIBLE;

    /** The word that devices, texts and the database know it by. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Outcome> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
