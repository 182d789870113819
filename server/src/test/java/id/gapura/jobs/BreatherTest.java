package id.gapura.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BreatherTest {
    private static final Duration PIECE = Duration.ofMillis(300);

    private final AtomicLong time = new AtomicLong();
    private final Breather breather = new Breather(time::get);
    private int done;

    @Test
    void after_a_piece_of_work_it_rests_as_long_as_that_took() {
        assertThat(breather.run(this::piece)).isZero();

        assertThat(breather.run(this::piece)).isEqualTo(PIECE);
        pass(PIECE.minusNanos(1));
        assertThat(breather.run(this::piece)).isEqualTo(Duration.ofNanos(1));
        pass(Duration.ofNanos(1));
        assertThat(breather.run(this::piece)).isZero();
        assertThat(done).isEqualTo(2);
    }

    @Test
    void while_one_works_another_is_told_to_come_again() {
        breather.run(() -> assertThat(breather.run(this::piece)).isPositive());

        assertThat(done).isZero();
    }

    @Test
    void while_somebody_waits_for_all_of_it_nothing_rests_and_many_work() {
        breather.hurry();
        breather.run(() -> {
            piece();
            assertThat(breather.run(this::piece)).isZero();
        });
        assertThat(breather.run(this::piece)).isZero();

        breather.calmDown();

        assertThat(breather.run(this::piece)).isPositive();
        assertThat(done).isEqualTo(3);
    }

    @Test
    void work_that_fails_makes_way_too() {
        assertThatThrownBy(() -> breather.run(() -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");

        assertThat(breather.run(this::piece)).isZero();
    }

    private void piece() {
        pass(PIECE);
        done++;
    }

    private void pass(Duration duration) {
        time.addAndGet(duration.toNanos());
    }
}
