package id.gapura.reminders;

import id.gapura.messaging.Kind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A reason to write to a member who did not ask. What matters more comes first, and takes the week's place first. */
public enum Occasion {
    /** Membership ends soon. */
    LAPSE("lapse", Kind.REMINDER, EnumSet.of(Hole.CARD, Hole.AMOUNT, Hole.MONTH, Hole.DAY)),
    /** The month is not paid, and its last day comes near. */
    PAYMENT("payment", Kind.REMINDER, EnumSet.of(Hole.CARD, Hole.AMOUNT, Hole.MONTH, Hole.DAY)),
    /** Somebody else has paid so far, and soon no longer will. */
    SPONSOR_ENDS("sponsor-ends", Kind.REMINDER, EnumSet.of(Hole.CARD, Hole.AMOUNT, Hole.DAY)),
    /** Membership ended two weeks ago. */
    RETURN("return", Kind.REMINDER, EnumSet.of(Hole.CARD, Hole.AMOUNT)),
    BENEFITS("lesson-benefits", Kind.LESSON, EnumSet.of(Hole.CARD)),
    PAYING("lesson-paying", Kind.LESSON, EnumSet.of(Hole.CARD, Hole.AMOUNT)),
    CLAIMING("lesson-claiming", Kind.LESSON, EnumSet.of(Hole.CARD)),
    MONEY("lesson-money", Kind.LESSON, EnumSet.of(Hole.CARD, Hole.AMOUNT));

    private final String code;
    private final Kind kind;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<Hole> holes;

    Occasion(String code, Kind kind, Set<Hole> holes) {
        this.code = code;
        this.kind = kind;
        this.holes = List.copyOf(holes);
    }

    /** The word the database keeps, also the topic of its messages. */
    public String code() {
        return code;
    }

    public Kind kind() {
        return kind;
    }

    /** What its text may leave open. */
    public List<Hole> holes() {
        return holes;
    }

    public static Optional<Occasion> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /**
     * The occasion of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Occasion of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no occasion is called " + code));
    }
}
