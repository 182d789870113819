package id.gapura.survey.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a question is about: what somebody knows, thinks or does. */
public enum Topic {
    KNOWLEDGE,
    ATTITUDE,
    PRACTICE;

    /** The word that the database and forms know it by. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Topic> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
