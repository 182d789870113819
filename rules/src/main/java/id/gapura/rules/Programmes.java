package id.gapura.rules;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sets of programmes a worker without an employer can hold: JKK and JKM always together, JHT in addition if wanted
 * (Permenaker 5/2021, Pasal 31-32).
 */
public enum Programmes {
    JKK_JKM(false),
    JKK_JKM_JHT(true);

    private final boolean withOldAge;

    Programmes(boolean withOldAge) {
        this.withOldAge = withOldAge;
    }

    public boolean contains(Programme programme) {
        return switch (programme) {
            case JKK, JKM -> true;
            case JHT -> withOldAge;
        };
    }

    public Set<Programme> members() {
        return Arrays.stream(Programme.values()).filter(this::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** The names with commas, as in {@code JKK,JKM}; what {@link #of(String)} reads and the database keeps. */
    public String code() {
        return name().replace('_', ',');
    }

    /**
     * The set with exactly these programmes.
     *
     * @throws IllegalArgumentException if the law knows no such set
     */
    public static Programmes of(Set<Programme> members) {
        return Arrays.stream(values())
                .filter(set -> set.members().equals(members))
                .findFirst()
                .orElseThrow(() -> refusal(members.toString()));
    }

    /**
     * The set written with commas, in any order.
     *
     * @throws IllegalArgumentException if a programme is unknown or repeated, or the law knows no such set
     */
    public static Programmes of(String names) {
        var parts = Arrays.stream(names.split(",", -1)).sorted().toList();
        return Arrays.stream(values())
                .filter(set -> set.members().stream()
                        .map(Programme::name)
                        .sorted()
                        .toList()
                        .equals(parts))
                .findFirst()
                .orElseThrow(() -> refusal(names));
    }

    private static IllegalArgumentException refusal(String found) {
        var allowed = Arrays.stream(values()).map(Programmes::code).collect(Collectors.joining(" or "));
        return new IllegalArgumentException("programmes must be " + allowed + ", not " + found);
    }
}
