package id.gapura.survey.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.survey.result.ResultStore.Count;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DisclosureTest {
    private static final RegionCode DISTRICT = RegionCode.of("36.04.19");
    private static final RegionCode VILLAGE = RegionCode.of("36.04.19.2008");
    private static final RegionCode NEIGHBOUR = RegionCode.of("36.04.19.2001");
    private static final UUID QUESTION = UUID.randomUUID();

    private static Count of(RegionCode home, Livelihood livelihood, String stage, long people) {
        return new Count(home, livelihood, stage, QUESTION, "yes", people, people);
    }

    private static Count of(Livelihood livelihood, long people) {
        return of(VILLAGE, livelihood, "", people);
    }

    private static Whose whose(Livelihood livelihood) {
        return new Whose(VILLAGE, Optional.of(livelihood), "");
    }

    @Test
    void fewer_than_ten_are_not_told_of() {
        assertThat(new Disclosure(List.of(of(Livelihood.TRADER, 9)), VILLAGE).isTold(Whose.within(VILLAGE)))
                .isFalse();
        assertThat(new Disclosure(List.of(of(Livelihood.TRADER, 10)), VILLAGE).isTold(Whose.within(VILLAGE)))
                .isTrue();
    }

    @Test
    void nor_is_a_part_told_of_that_leaves_some_but_fewer_than_ten() {
        var nine = new Disclosure(List.of(of(Livelihood.TRADER, 20), of(Livelihood.FARMER, 9)), VILLAGE);
        var ten = new Disclosure(List.of(of(Livelihood.TRADER, 20), of(Livelihood.FARMER, 10)), VILLAGE);
        var none = new Disclosure(List.of(of(Livelihood.TRADER, 20)), VILLAGE);

        assertThat(nine.isTold(Whose.within(VILLAGE))).isTrue();
        assertThat(nine.isTold(whose(Livelihood.TRADER))).isFalse();
        assertThat(ten.isTold(whose(Livelihood.TRADER))).isTrue();
        assertThat(none.isTold(whose(Livelihood.TRADER))).isTrue();
    }

    /** All less traders less farmers would be the four fishers. */
    @Test
    void of_several_parts_the_smallest_stands_with_the_few() {
        var four = new Disclosure(
                List.of(of(Livelihood.TRADER, 20), of(Livelihood.FARMER, 15), of(Livelihood.FISHER, 4)), VILLAGE);

        assertThat(four.isTold(whose(Livelihood.TRADER))).isTrue();
        assertThat(four.isTold(whose(Livelihood.FARMER))).isFalse();
    }

    @Test
    void the_few_are_enough_together() {
        var twelve = new Disclosure(
                List.of(of(Livelihood.TRADER, 20), of(Livelihood.FARMER, 6), of(Livelihood.FISHER, 6)), VILLAGE);

        assertThat(twelve.isTold(whose(Livelihood.TRADER))).isTrue();
    }

    @Test
    void of_who_is_at_a_stage_those_of_unknown_stage_are_what_is_left() {
        var unknown = new Disclosure(
                List.of(of(VILLAGE, Livelihood.TRADER, "decision", 12), of(VILLAGE, Livelihood.TRADER, "", 5)),
                VILLAGE);

        assertThat(unknown.isTold(new Whose(VILLAGE, Optional.empty(), "decision")))
                .isFalse();
    }

    @Test
    void a_place_is_told_of_by_what_is_left_of_the_larger_one_that_the_officer_sees() {
        var said = List.of(of(Livelihood.TRADER, 12), of(NEIGHBOUR, Livelihood.TRADER, "", 4));

        assertThat(new Disclosure(said, DISTRICT).isTold(Whose.within(VILLAGE))).isFalse();
        assertThat(new Disclosure(said, RegionCode.NATION).isTold(Whose.within(VILLAGE)))
                .isFalse();
        assertThat(new Disclosure(said, VILLAGE).isTold(Whose.within(VILLAGE))).isTrue();
    }

    /** The traders of the village are all of the village, which is not told of. */
    @Test
    void what_is_not_told_of_is_not_told_of_by_its_parts() {
        var said = List.of(of(VILLAGE, Livelihood.TRADER, "", 12), of(NEIGHBOUR, Livelihood.FARMER, "", 4));

        assertThat(new Disclosure(said, DISTRICT).isTold(whose(Livelihood.TRADER)))
                .isFalse();
    }
}
