package id.gapura.field.visits;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What came of a visit, and after how many days somebody is visited again. A rule of the house; it is in no law. */
public enum Outcome {
    MET("met", 7),
    NOT_HOME("not-home", 1),
    WILL_PAY("will-pay", 3),
    DECLINED("declined", 30);

    private final String code;
    private final int days;

    Outcome(String code, int days) {
        this.code = code;
        this.days = days;
    }

    /** The word that devices know it by. */
    public String code() {
        return code;
    }

    int days() {
        return days;
    }

    /** The outcome of a code, if there is one. */
    public static Optional<Outcome> find(String code) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.code.equals(code))
                .findFirst();
    }

    /** The days of each, by its code. */
    public static Map<String, Integer> rests() {
        return Arrays.stream(values()).collect(Collectors.toMap(Outcome::code, Outcome::days));
    }
}
