package id.gapura.rules;

import java.util.Arrays;
import java.util.Locale;

/** What somebody is to a worker, as far as it matters who inherits. */
public enum Kin {
    SPOUSE,
    CHILD,
    PARENT,
    GRANDCHILD,
    GRANDPARENT,
    SIBLING,
    PARENT_IN_LAW,
    /** Named by the worker; the law speaks of a will ({@code wasiat}). */
    NAMED_IN_WILL,
    /** Nobody that the order of heirs speaks of. */
    OTHER;

    /** The code in parameters and databases, such as {@code parent-in-law}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The kin with this code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Kin of(String code) {
        return Arrays.stream(values())
                .filter(kin -> kin.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kin is called " + code));
    }
}
