package id.gapura.rules;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sets of programmes a worker without an employer can hold: JKK and JKM always together, JHT in addition if wanted
 * (Permenaker 5/2021, Pasal 31-32).
 */
public enum Programmes {
    JKK_JKM("JKK,JKM", EnumSet.of(Programme.JKK, Programme.JKM)),
    JKK_JKM_JHT("JKK,JKM,JHT", EnumSet.allOf(Programme.class));

    private final String code;
    private final Set<Programme> members;

    Programmes(String code, Set<Programme> members) {
        this.code = code;
        this.members = Set.copyOf(members);
    }

    /** The names with commas, as in {@code JKK,JKM}; what {@link #of(String)} reads and the database keeps. */
    public String code() {
        return code;
    }

    public Set<Programme> members() {
        return members;
    }

    public boolean contains(Programme programme) {
        return members.contains(programme);
    }

    /**
     * The set with exactly these programmes.
     *
     * @throws IllegalArgumentException if the law knows no such set
     */
    public static Programmes of(Set<Programme> members) {
        return Arrays.stream(values())
                .filter(set -> set.members.equals(members))
                .findFirst()
                .orElseThrow(() -> refusal(members.toString()));
    }

    /**
     * The set written with commas, in any order.
     *
     * @throws IllegalArgumentException if a programme is unknown or repeated, or the law knows no such set
     */
    public static Programmes of(String names) {
        var parts = Arrays.asList(names.split(",", -1));
        var known = Arrays.stream(values())
                .filter(set -> set.members.size() == parts.size())
                .filter(set -> set.members.stream().map(Programme::name).allMatch(parts::contains));
        return known.findFirst().orElseThrow(() -> refusal(names));
    }

    private static IllegalArgumentException refusal(String found) {
        var allowed = Arrays.stream(values()).map(Programmes::code).collect(Collectors.joining(" or "));
        return new IllegalArgumentException("programmes must be " + allowed + ", not " + found);
    }
}
