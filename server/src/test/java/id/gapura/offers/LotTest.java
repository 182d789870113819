package id.gapura.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.places.RegionCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LotTest {
    private static final List<Arm> ARMS = List.of(
            Arm.heldOut(50),
            new Arm("B", 30, 3, false, false),
            new Arm("C", 19, 0, true, false),
            new Arm("D", 1, 0, false, true));

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    private static byte[] seed(long number) {
        var seed = new byte[Lot.SEED_BYTES];
        new SplittableRandom(number).nextBytes(seed);
        return seed;
    }

    /** Five standard deviations: one of all these draws in a thousand runs of other seeds would fall outside. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void each_arm_gets_its_share_of_many_people(long number) {
        var lot = new Lot(seed(number));
        int people = 10_000;

        var counts = new HashMap<String, Integer>();
        IntStream.range(0, people)
                .forEach(i -> counts.merge(lot.draw(ARMS, "person " + i).code(), 1, Integer::sum));

        for (var arm : ARMS) {
            double share = arm.share() / 100.0;
            double allowed = 5 * Math.sqrt(people * share * (1 - share));
            assertThat(counts.getOrDefault(arm.code(), 0) - people * share)
                    .as(arm.code())
                    .isBetween(-allowed, allowed);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_draw_depends_on_seed_and_name_and_not_on_who_was_drawn_before(long number) {
        var forwards = new Lot(seed(number));
        var backwards = new Lot(seed(number));
        var names =
                new ArrayList<>(IntStream.range(0, 200).mapToObj(i -> "p" + i).toList());

        var first = new HashMap<String, Arm>();
        names.forEach(name -> first.put(name, forwards.draw(ARMS, name)));
        Collections.shuffle(names, new Random(number));
        var second = new HashMap<String, Arm>();
        names.forEach(name -> second.put(name, backwards.draw(ARMS, name)));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void another_seed_draws_otherwise_and_has_another_hash() {
        var one = new Lot(seed(1));
        var other = new Lot(seed(2));

        var alike = IntStream.range(0, 1000)
                .filter(i -> one.draw(ARMS, "p" + i).equals(other.draw(ARMS, "p" + i)))
                .count();

        assertThat(alike).isBetween(300L, 460L);
        assertThat(Lot.hash(seed(1))).hasSize(64).isEqualTo(Lot.hash(seed(1))).isNotEqualTo(Lot.hash(seed(2)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void villages_are_dealt_so_that_every_regency_has_each_arm_in_its_share_whatever_order_they_come_in(long number) {
        var villages = new ArrayList<RegionCode>();
        for (int i = 0; i < 100; i++) {
            villages.add(RegionCode.of("36.04.01.2%03d".formatted(i)));
            villages.add(RegionCode.of("36.02.01.2%03d".formatted(i)));
        }

        var dealt = new Lot(seed(number)).deal(ARMS, villages);
        Collections.shuffle(villages, new Random(number));
        var again = new Lot(seed(number)).deal(ARMS, villages);

        assertThat(again).isEqualTo(dealt);
        for (var regency : List.of("36.02", "36.04")) {
            var counts = counts(dealt, regency);
            assertThat(counts)
                    .containsEntry("A", 50)
                    .containsEntry("B", 30)
                    .containsEntry("C", 19)
                    .containsEntry("D", 1);
        }
    }

    /** One village alone gets each arm about as often as its share says. */
    @Test
    void a_village_alone_has_the_chance_of_each_share() {
        var village = RegionCode.of("36.04.19.2008");

        var counts = new HashMap<String, Integer>();
        LongStream.range(0, 2_000)
                .forEach(number -> counts.merge(
                        Objects.requireNonNull(new Lot(seed(number))
                                        .deal(ARMS, List.of(village))
                                        .get(village))
                                .code(),
                        1,
                        Integer::sum));

        assertThat(counts.get("A")).isBetween(900, 1_100);
        assertThat(counts.get("B")).isBetween(510, 690);
    }

    @Test
    void shares_that_do_not_come_to_a_hundred_are_a_bug() {
        var lot = new Lot(seed(7));

        assertThatThrownBy(() -> IntStream.range(0, 100).forEach(i -> lot.draw(List.of(Arm.heldOut(20)), "p" + i)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("come to 20");
    }

    private static Map<String, Integer> counts(Map<RegionCode, Arm> dealt, String regency) {
        var counts = new HashMap<String, Integer>();
        dealt.forEach((village, arm) -> {
            if (RegionCode.of(regency).contains(village)) {
                counts.merge(arm.code(), 1, Integer::sum);
            }
        });
        return counts;
    }
}
