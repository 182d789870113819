package id.gapura.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortionTest {
    private final Portion portion = new Portion();

    @Test
    void as_many_events_are_taken_as_fit_into_thirty_milliseconds() {
        portion.took(10, Duration.ofMillis(100));

        assertThat(portion.size()).isEqualTo(3);
    }

    @Test
    void a_piece_that_found_nothing_teaches_nothing() {
        portion.took(0, Duration.ofMillis(5));

        assertThat(portion.size()).isEqualTo(10);
    }

    @Test
    void one_event_is_taken_however_long_it_takes() {
        portion.took(1, Duration.ofSeconds(10));

        assertThat(portion.size()).isEqualTo(1);
    }

    @Test
    void a_portion_grows_again_once_pieces_are_short_but_not_for_ever() {
        portion.took(1, Duration.ofSeconds(10));

        IntStream.range(0, 10).forEach(_ -> portion.took(portion.size(), Duration.ofMillis(2)));

        assertThat(portion.size()).isEqualTo(100);
    }

    @Test
    void what_a_transaction_takes_by_itself_does_not_hold_a_portion_down() {
        portion.took(1, Duration.ofSeconds(10));

        IntStream.range(0, 10).forEach(_ -> portion.took(portion.size(), Duration.ofMillis(20 + portion.size())));

        assertThat(portion.size()).isBetween(5, 20);
    }

    @Test
    void a_piece_that_found_fewer_than_fit_does_not_shrink_a_portion() {
        portion.took(2, Duration.ofMillis(1));

        assertThat(portion.size()).isEqualTo(10);
    }
}
