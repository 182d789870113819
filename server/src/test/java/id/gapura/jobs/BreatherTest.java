package id.gapura.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BreatherTest {
    private static final Duration LONG = Duration.ofHours(1);
    private static final Duration PIECE = Duration.ofMillis(50);

    private final Breather breather = new Breather();

    @Test
    void one_works_at_a_time() {
        assertThat(breather.begin()).isTrue();
        assertThat(breather.begin()).isFalse();

        breather.end();

        assertThat(breather.begin()).isTrue();
    }

    @Test
    void a_rest_lasts_as_long_as_the_work() {
        long begun = System.nanoTime();

        breather.rest(PIECE);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(PIECE);
    }

    @Test
    void while_somebody_waits_for_all_of_it_many_work_and_nothing_rests() {
        breather.hurry();
        assertThat(breather.begin()).isTrue();
        assertThat(breather.begin()).isTrue();
        breather.rest(LONG);

        breather.calmDown();

        assertThat(breather.begin()).isFalse();
    }

    @Test
    void who_begins_to_wait_ends_a_rest() throws InterruptedException {
        var resting = Thread.ofVirtual().start(() -> breather.rest(LONG));

        breather.hurry();

        resting.join();
    }
}
