package id.gapura.survey.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.survey.Stratum;
import id.gapura.survey.result.Sampled.Others;
import java.util.Optional;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SampledTest {
    private static final RegionCode VILLAGE = RegionCode.of("36.04.19.2008");
    private static final Stratum TRADERS = new Stratum(VILLAGE, Optional.of(Livelihood.TRADER), 10, 300);
    private static final Stratum OTHERS = new Stratum(VILLAGE, Optional.empty(), 10, 700);
    private static final Offset<Double> CLOSE = within(0.0001);

    @Test
    void a_part_counts_by_its_people_and_not_by_how_many_were_asked() {
        var sampled = new Sampled();
        sampled.add(TRADERS, "yes", 40, 40);
        sampled.add(OTHERS, "yes", 2, 2);
        sampled.add(OTHERS, "no", 8, 8);

        assertThat(sampled.people()).isEqualTo(50);
        assertThat(sampled.share("yes").value()).isCloseTo(0.3 + 0.7 * 0.2, CLOSE);
        assertThat(sampled.share("no").value()).isCloseTo(0.7 * 0.8, CLOSE);
    }

    /** A quarter of the traders' answers and all of the others': they stand for 75 and 700 people. */
    @Test
    void some_answers_of_a_part_stand_for_as_large_a_share_of_its_people() {
        var sampled = new Sampled();
        sampled.add(TRADERS, "yes", 10, 10);
        sampled.addOthers(TRADERS, Others.OF_ANOTHER_GROUP, 30);
        sampled.add(OTHERS, "no", 10, 10);
        sampled.addOthers(new Stratum(VILLAGE, Optional.of(Livelihood.FARMER), 10, 500), Others.AT_ANOTHER_STAGE, 10);

        assertThat(sampled.people()).isEqualTo(20);
        assertThat(sampled.share("yes").value()).isCloseTo(75.0 / 775, CLOSE);
    }

    /**
     * A third of the traders whose stage is known, and half of those answers are not of the place: they stand for 300 · ½ · ⅓ =
     * 50 people, and 700 others.
     */
    @Test
    void whose_stage_is_unknown_may_be_at_any() {
        var sampled = new Sampled();
        sampled.add(TRADERS, "yes", 10, 10);
        sampled.addOthers(TRADERS, Others.AT_ANOTHER_STAGE, 20);
        sampled.addOthers(TRADERS, Others.AT_UNKNOWN_STAGE, 30);
        sampled.addOthers(TRADERS, Others.OF_ANOTHER_GROUP, 60);
        sampled.add(OTHERS, "no", 10, 10);

        assertThat(sampled.people()).isEqualTo(20);
        assertThat(sampled.share("yes").value()).isCloseTo(50.0 / 750, CLOSE);
    }

    /** 1 / (0.3²/40 + 0.7²/10) = 19.51 answers; Wilson's interval of 44% among them. */
    @Test
    void uneven_weights_make_the_interval_wider() {
        var sampled = new Sampled();
        sampled.add(TRADERS, "yes", 40, 40);
        sampled.add(OTHERS, "yes", 2, 2);
        sampled.add(OTHERS, "no", 8, 8);

        assertThat(sampled.share("yes").interval().low()).isCloseTo(0.2483, within(0.001));
        assertThat(sampled.share("yes").interval().high()).isCloseTo(0.6514, within(0.001));
    }

    /** The figures of Wilson's interval for 10 of 10 and 0 of 10, as in any table. */
    @Test
    void nobody_and_everybody_leave_room_for_doubt() {
        var sampled = new Sampled();
        sampled.add(OTHERS, "yes", 10, 10);

        assertThat(sampled.share("yes").interval().low()).isCloseTo(0.7225, CLOSE);
        assertThat(sampled.share("yes").interval().high()).isCloseTo(1, CLOSE);
        assertThat(sampled.share("no").interval().low()).isCloseTo(0, CLOSE);
        assertThat(sampled.share("no").interval().high()).isCloseTo(0.2775, CLOSE);
    }

    @Test
    void shares_of_which_several_may_be_chosen_are_of_people() {
        var sampled = new Sampled();
        sampled.add(OTHERS, "1", 10, 10);
        sampled.add(OTHERS, "2", 5, 0);

        assertThat(sampled.people()).isEqualTo(10);
        assertThat(sampled.share("2").value()).isCloseTo(0.5, CLOSE);
    }

    /** 5 and 1 in equal numbers: mean 3, standard deviation 2, and 1.96 · 2 / √100 around it. */
    @Test
    void a_mean_has_an_interval_too() {
        var sampled = new Sampled();
        sampled.add(OTHERS, "5", 50, 50);
        sampled.add(OTHERS, "1", 50, 50);

        assertThat(sampled.mean().value()).isCloseTo(3, CLOSE);
        assertThat(sampled.mean().interval().low()).isCloseTo(3 - 0.392, within(0.001));
    }

    /** Seed 7: of 2,000 samples of two unevenly asked parts, the interval holds the truth in about 95 of 100. */
    @Test
    void the_interval_holds_the_truth_as_often_as_it_says() {
        var random = new SplittableRandom(7);
        int held = 0;
        for (int i = 0; i < 2_000; i++) {
            var sampled = new Sampled();
            ask(sampled, TRADERS, 40, 0.6, random);
            ask(sampled, OTHERS, 30, 0.2, random);
            var interval = sampled.share("yes").interval();
            double truth = 0.3 * 0.6 + 0.7 * 0.2;
            held += interval.low() <= truth && truth <= interval.high() ? 1 : 0;
        }

        assertThat(held / 2_000.0).isBetween(0.93, 0.985);
    }

    private static void ask(Sampled sampled, Stratum stratum, int people, double share, SplittableRandom random) {
        for (int i = 0; i < people; i++) {
            sampled.add(stratum, random.nextDouble() < share ? "yes" : "no", 1, 1);
        }
    }
}
