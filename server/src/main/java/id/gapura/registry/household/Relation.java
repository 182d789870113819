package id.gapura.registry.household;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody is to the head of the family, as a family card says ({@code status hubungan dalam keluarga}). */
public enum Relation {
    /** {@code kepala keluarga}. */
    HEAD,
    /** {@code suami, istri}. */
    SPOUSE,
    /** {@code anak}. */
    CHILD,
    /** {@code menantu}. */
    CHILD_IN_LAW,
    /** {@code cucu}. */
    GRANDCHILD,
    /** {@code orang tua}. */
    PARENT,
    /** {@code mertua}. */
    PARENT_IN_LAW,
    /** {@code famili lain}. */
    OTHER_FAMILY,
    /** {@code pembantu, lainnya}: no kin. */
    OTHER;

    /** The code in forms and the database, such as {@code child-in-law}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Relation> find(String code) {
        return Arrays.stream(values())
                .filter(relation -> relation.code().equals(code))
                .findFirst();
    }
}
