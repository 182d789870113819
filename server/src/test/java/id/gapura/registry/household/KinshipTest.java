package id.gapura.registry.household;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.rules.Kin;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KinshipTest {
    private static final Set<Kin> EITHER_WAY = Set.of(Kin.SPOUSE, Kin.SIBLING);

    @ParameterizedTest(name = "to a {0} the {1} is {2}")
    @CsvSource({
        "HEAD, SPOUSE, SPOUSE",
        "HEAD, CHILD, CHILD",
        "HEAD, GRANDCHILD, GRANDCHILD",
        "HEAD, PARENT, PARENT",
        "HEAD, PARENT_IN_LAW, PARENT_IN_LAW",
        "HEAD, CHILD_IN_LAW, OTHER",
        "SPOUSE, HEAD, SPOUSE",
        "SPOUSE, CHILD, CHILD",
        "SPOUSE, PARENT, PARENT_IN_LAW",
        "SPOUSE, PARENT_IN_LAW, PARENT",
        "CHILD, HEAD, PARENT",
        "CHILD, SPOUSE, PARENT",
        "CHILD, CHILD, SIBLING",
        "CHILD, PARENT, GRANDPARENT",
        "CHILD_IN_LAW, HEAD, PARENT_IN_LAW",
        "GRANDCHILD, SPOUSE, GRANDPARENT",
        "PARENT, HEAD, CHILD",
        "PARENT, CHILD, GRANDCHILD",
        "PARENT, PARENT, SPOUSE",
        "PARENT_IN_LAW, SPOUSE, CHILD",
        "PARENT_IN_LAW, PARENT_IN_LAW, SPOUSE",
        "HEAD, OTHER, OTHER",
        "OTHER, HEAD, OTHER"
    })
    void the_card_tells_what_people_are_to_each_other(Relation worker, Relation other, Kin kin) {
        assertThat(Kinship.of(worker, other)).contains(kin);
    }

    @ParameterizedTest(name = "to a {0} the {1} may be anybody")
    @CsvSource({
        "CHILD, GRANDCHILD",
        "CHILD, CHILD_IN_LAW",
        "CHILD_IN_LAW, CHILD",
        "GRANDCHILD, GRANDCHILD",
        "HEAD, OTHER_FAMILY",
        "OTHER_FAMILY, HEAD"
    })
    void the_card_leaves_open_whose_child_a_grandchild_is(Relation worker, Relation other) {
        assertThat(Kinship.of(worker, other)).isEmpty();
    }

    /** Whoever is a parent has a child: what is known one way is known the other way. */
    @ParameterizedTest
    @EnumSource
    void kinship_holds_both_ways(Relation one) {
        for (var other : Relation.values()) {
            var there = Kinship.of(one, other);
            var back = Kinship.of(other, one);
            assertThat(there.isEmpty()).as(one + " " + other).isEqualTo(back.isEmpty());
            there.filter(kin -> kin != Kin.OTHER && kin != Kin.PARENT_IN_LAW)
                    .ifPresent(kin -> assertThat(back).as(one + " " + other).isEqualTo(Optional.of(turned(kin))));
        }
    }

    private static Kin turned(Kin kin) {
        return switch (kin) {
            case PARENT -> Kin.CHILD;
            case CHILD -> Kin.PARENT;
            case GRANDCHILD -> Kin.GRANDPARENT;
            case GRANDPARENT -> Kin.GRANDCHILD;
            default -> {
                assertThat(EITHER_WAY).contains(kin);
                yield kin;
            }
        };
    }
}
