package id.gapura.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapura.offers.Estimate.Cluster;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EstimateTest {
    /** Newcombe 1998, Statistics in Medicine 17, 873: 56 of 70 and 48 of 80, method 10. */
    @Test
    void a_difference_has_the_interval_of_newcombes_paper() {
        var difference = people(56, 70).minus(people(48, 80));

        assertThat(difference.points()).isCloseTo(0.2, within(1e-9));
        assertThat(difference.low()).isCloseTo(0.0524, within(5e-5));
        assertThat(difference.high()).isCloseTo(0.3339, within(5e-5));
        assertThat(difference.isOpen()).isFalse();
    }

    /** Newcombe 1998, Statistics in Medicine 17, 857: 81 of 263, Wilson without continuity correction. */
    @Test
    void a_share_has_the_interval_of_wilson() {
        var share = people(81, 263);

        assertThat(share.share()).isCloseTo(0.3080, within(5e-5));
        assertThat(share.low()).isCloseTo(0.2553, within(5e-5));
        assertThat(share.high()).isCloseTo(0.3662, within(5e-5));
    }

    @Test
    void none_and_all_have_intervals_within_the_possible() {
        assertThat(people(0, 20).low()).isZero();
        assertThat(people(0, 20).high()).isCloseTo(0.1611, within(5e-4));
        assertThat(people(20, 20).high()).isEqualTo(1);
        assertThat(Estimate.of(List.of())).isEqualTo(new Estimate(0, 0, 0, 1));
        assertThat(people(3, 10).minus(people(3, 10)).isOpen()).isTrue();
    }

    @Test
    void people_of_one_village_who_are_alike_count_as_one() {
        var alike = Estimate.of(villages(10, new Cluster(20, 20), new Cluster(20, 0)));
        var mixed = Estimate.of(villages(10, new Cluster(20, 10), new Cluster(20, 10)));

        assertThat(alike.share()).isEqualTo(mixed.share()).isEqualTo(0.5);
        assertThat(alike.high() - alike.low())
                .isGreaterThan(people(10, 20).high() - people(10, 20).low() - 0.01);
        assertThat(mixed.high() - mixed.low())
                .isGreaterThan(people(200, 400).high() - people(200, 400).low());
        assertThat(alike.high() - alike.low()).isLessThan(0.45);
    }

    private static List<Cluster> villages(int times, Cluster... pattern) {
        return Collections.nCopies(times, List.of(pattern)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Estimate people(int yes, int all) {
        return Estimate.of(Stream.concat(
                        IntStream.range(0, yes).mapToObj(_ -> new Cluster(1, 1)),
                        IntStream.range(yes, all).mapToObj(_ -> new Cluster(1, 0)))
                .toList());
    }
}
