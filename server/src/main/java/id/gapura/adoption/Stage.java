package id.gapura.adoption;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How far somebody has come on the way to lasting cover (Rogers' stages of adoption), in the order of that way. */
public enum Stage {
    /** Not reached yet, or gone before deciding. */
    NONE,
    /** Knows of it: was met, or began to register. */
    KNOWLEDGE,
    /** Took a further step. */
    PERSUASION,
    /** Registered. */
    DECISION,
    /** Paid for. */
    IMPLEMENTATION,
    /** Stayed. */
    CONFIRMATION,
    /** Stopped paying, until the next payment. */
    DISCONTINUANCE;

    private static final List<Stage> SHOWN =
            Arrays.stream(values()).filter(stage -> stage != NONE).toList();

    /** The stages people are counted in. */
    public static List<Stage> all() {
        return SHOWN;
    }

    /** The word the database keeps. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The stage of a code.
     *
     * @throws IllegalArgumentException if none has it
     */
    public static Stage of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The one after it on the way. */
    Stage next() {
        return SHOWN.get(SHOWN.indexOf(this) + 1);
    }

    boolean isBefore(Stage other) {
        return compareTo(other) < 0;
    }
}
