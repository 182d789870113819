package id.gapura.registry.household;

import id.gapura.rules.Kin;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What one in a household is to another, as far as their places on the family card tell. A child of the head is read as a
 * child of the head's spouse too: the card does not know step-children apart.
 */
final class Kinship {
    private static final List<Relation> ORDER = List.of(
            Relation.HEAD,
            Relation.SPOUSE,
            Relation.CHILD,
            Relation.CHILD_IN_LAW,
            Relation.GRANDCHILD,
            Relation.PARENT,
            Relation.PARENT_IN_LAW);

    /**
     * A row for whom it is asked, a column for whom it is asked about, both in that order: S spouse, C child, P
     * parent, G grandchild, A grandparent, B sibling, L parent-in-law, - no kin in the order of heirs, ? left open by the
     * card.
     */
    private static final List<String> TABLE = List.of(
            // H S C I G P L
            "- S C - G P L", // head
            "S - C - G L P", // spouse
            "P P B ? ? A A", // child
            "L L ? - ? - -", // child-in-law
            "A A ? ? ? - -", // grandchild
            "C - G - - S -", // parent
            "- C G - - - S"); // parent-in-law

    private Kinship() {}

    /** What {@code other} is to {@code worker}; empty where the card leaves it open. */
    static Optional<Kin> of(Relation worker, Relation other) {
        if (worker == Relation.OTHER || other == Relation.OTHER) {
            return Optional.of(Kin.OTHER);
        }
        if (worker == Relation.OTHER_FAMILY || other == Relation.OTHER_FAMILY) {
            return Optional.empty();
        }
        var row = Arrays.asList(TABLE.get(ORDER.indexOf(worker)).split(" ", -1));
        return kin(row.get(ORDER.indexOf(other)));
    }

    private static Optional<Kin> kin(String letter) {
        return switch (letter) {
            case "S" -> Optional.of(Kin.SPOUSE);
            case "C" -> Optional.of(Kin.CHILD);
            case "P" -> Optional.of(Kin.PARENT);
            case "G" -> Optional.of(Kin.GRANDCHILD);
            case "A" -> Optional.of(Kin.GRANDPARENT);
            case "B" -> Optional.of(Kin.SIBLING);
            case "L" -> Optional.of(Kin.PARENT_IN_LAW);
            case "-" -> Optional.of(Kin.OTHER);
            default -> Optional.empty();
        };
    }
}
