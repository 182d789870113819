package id.gapura.outreach.contact;

import id.gapura.enrolment.Codes;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What came of a visit, and after how many days somebody is visited again. A rule of the house; it is in no law. */
public enum VisitOutcome {
    MET(7),
    NOT_HOME(1),
    WILL_PAY(3),
    DECLINED(30);

    private final int days;

    VisitOutcome(int days) {
        this.days = days;
    }

    /** The word that devices and the database know it by. */
    public String code() {
        return Codes.of(this);
    }

    public int days() {
        return days;
    }

    /** Whether somebody was spoken to; who says no has heard of us too. */
    public boolean isMet() {
        return this != NOT_HOME;
    }

    static VisitOutcome of(String code) {
        return Codes.read(VisitOutcome.class, code);
    }

    /** The outcome of a code, if there is one. */
    public static Optional<VisitOutcome> find(String code) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.code().equals(code))
                .findFirst();
    }

    /** The days of each, by its code. */
    public static Map<String, Integer> rests() {
        return Arrays.stream(values()).collect(Collectors.toMap(VisitOutcome::code, VisitOutcome::days));
    }
}
