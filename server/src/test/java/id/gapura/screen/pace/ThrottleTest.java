package id.gapura.screen.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private static final Instant START = Instant.parse("2026-11-21T05:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final Throttle throttle = new Throttle(2, Duration.ofMinutes(1), 3, now::get);

    @Test
    void admits_as_many_as_the_limit_says() {
        assertThat(throttle.admits("a")).isTrue();
        assertThat(throttle.admits("a")).isTrue();
        assertThat(throttle.admits("a")).isFalse();
        assertThat(throttle.admits("b")).isTrue();
    }

    @Test
    void admits_again_when_the_window_has_passed_and_not_before() {
        throttle.admits("a");
        throttle.admits("a");

        now.set(START.plusSeconds(59));
        boolean early = throttle.admits("a");
        now.set(START.plusSeconds(60));
        boolean late = throttle.admits("a");

        assertThat(early).isFalse();
        assertThat(late).isTrue();
    }

    @Test
    void admits_again_when_the_clock_was_set_back() {
        throttle.admits("a");
        throttle.admits("a");

        now.set(START.minusSeconds(3_600));

        assertThat(throttle.admits("a")).isTrue();
        assertThat(throttle.admits("a")).isTrue();
        assertThat(throttle.admits("a")).isFalse();
    }

    @Test
    void remembers_no_more_keys_than_its_capacity() {
        for (int i = 0; i < 100; i++) {
            throttle.admits("key " + i);
        }

        assertThat(throttle.size()).isEqualTo(3);
    }
}
