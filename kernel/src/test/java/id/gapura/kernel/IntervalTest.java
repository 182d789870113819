package id.gapura.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class IntervalTest {
    private static final Offset<Double> CLOSE = within(0.0001);

    /** As in any table of Wilson's interval: 10 of 10, 0 of 10, 5 of 10. */
    @Test
    void of_a_share_holds_for_nobody_and_everybody() {
        assertThat(Interval.ofShare(1, 10).low()).isCloseTo(0.7225, CLOSE);
        assertThat(Interval.ofShare(1, 10).high()).isCloseTo(1, CLOSE);
        assertThat(Interval.ofShare(0, 10).low()).isCloseTo(0, CLOSE);
        assertThat(Interval.ofShare(0, 10).high()).isCloseTo(0.2775, CLOSE);
        assertThat(Interval.ofShare(0.5, 10).low()).isCloseTo(0.2366, CLOSE);
        assertThat(Interval.ofShare(0.5, 10).high()).isCloseTo(0.7634, CLOSE);
    }

    @Test
    void of_a_mean_shrinks_with_the_root_of_the_answers() {
        assertThat(Interval.ofMean(3, 4, 100).low()).isCloseTo(2.6080, CLOSE);
        assertThat(Interval.ofMean(3, 4, 100).high()).isCloseTo(3.3920, CLOSE);
        assertThat(Interval.ofMean(3, 4, 400).high()).isCloseTo(3.1960, CLOSE);
    }
}
