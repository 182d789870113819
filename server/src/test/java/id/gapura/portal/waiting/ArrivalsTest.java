package id.gapura.portal.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.portal.waiting.Arrivals.Place;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
    private static final int PER_SECOND = 5;
    private static final int ROOM = 50;

    private final AtomicLong nanos = new AtomicLong();
    private int admitted;
    private final Arrivals arrivals = new Arrivals(PER_SECOND, nanos::get);

    @Test
    void nobody_waits_while_there_is_room_and_the_next_one_sees_that_nobody_is_ahead() {
        fill();

        var first = waiting(OptionalLong.empty());
        var second = waiting(OptionalLong.empty());

        assertThat(first.ahead()).isZero();
        assertThat(first.left()).isEqualTo(Duration.ofMillis(200));
        assertThat(second.ahead()).isEqualTo(1);
        assertThat(second.left()).isEqualTo(Duration.ofMillis(400));
    }

    @Test
    void the_first_to_come_is_the_first_inside_though_the_second_asks_earlier() {
        fill();
        var first = waiting(OptionalLong.empty());
        var second = waiting(OptionalLong.empty());

        pass(Duration.ofMillis(200));

        assertThat(waiting(OptionalLong.of(second.number())).ahead()).isZero();
        assertThat(arrivals.come(OptionalLong.of(first.number()))).isInstanceOf(Place.Inside.class);
    }

    @Test
    void a_number_opens_the_door_once() {
        fill();
        var number = OptionalLong.of(waiting(OptionalLong.empty()).number());
        pass(Duration.ofMillis(200));
        assertThat(arrivals.come(number)).isInstanceOf(Place.Inside.class);

        assertThat(waiting(number).number()).isGreaterThan(number.getAsLong());
    }

    @Test
    void room_of_those_who_do_not_come_when_called_goes_to_those_behind() {
        fill();
        draw(ROOM);
        pass(Duration.ofSeconds(10));
        var behind = draw(1_000);

        int before = admittedWithin(Arrivals.KEPT.minusSeconds(1), behind);
        int then = admittedWithin(Duration.ofSeconds(1), behind);

        assertThat(before).isEqualTo((Arrivals.KEPT.toSeconds() - 1) * PER_SECOND);
        assertThat(then).isEqualTo(PER_SECOND + ROOM - PER_SECOND);
    }

    @Test
    void who_was_called_and_comes_late_comes_in_at_once_but_not_much_later() {
        fill();
        var gone = draw(2);
        pass(Duration.ofSeconds(1));
        assertThat(arrivals.come(OptionalLong.empty())).isInstanceOf(Place.Inside.class);
        pass(Arrivals.KEPT);
        fill();

        assertThat(waiting(OptionalLong.empty()).ahead()).isZero();
        assertThat(arrivals.come(gone.getFirst())).isInstanceOf(Place.Inside.class);
        pass(Arrivals.REMEMBERED);
        comeIn(ROOM - 1);
        assertThat(waiting(gone.getLast()).number())
                .isGreaterThan(gone.getLast().getAsLong());
    }

    @Test
    void a_number_that_was_never_drawn_is_worth_nothing() {
        fill();

        assertThat(waiting(OptionalLong.of(1_000_000)).number()).isLessThan(1_000);
    }

    /** Visitors arrive ten times as fast as they can come in, ask again now and then, and some give up. */
    @Test
    void in_a_surge_of_ten_times_the_room_all_come_in_by_their_numbers_and_no_faster_than_there_is_room() {
        for (long seed = 0; seed < 20; seed++) {
            surge(new SplittableRandom(seed), seed);
        }
    }

    private void surge(SplittableRandom random, long seed) {
        var clock = new AtomicLong();
        var door = new Arrivals(PER_SECOND, clock::get);
        var queue = new ArrayDeque<Long>();
        var inside = new ArrayList<Long>();
        int straight = 0;
        for (int tick = 0; tick < 600; tick++) {
            clock.addAndGet(Duration.ofMillis(100).toNanos());
            for (int i = 0; tick < 100 && i < PER_SECOND; i++) {
                switch (door.come(OptionalLong.empty())) {
                    case Place.Inside() -> straight++;
                    case Place.Waiting waiting -> queue.add(waiting.number());
                }
            }
            for (var number : List.copyOf(queue)) {
                if (random.nextInt(10) == 0 && door.come(OptionalLong.of(number)) instanceof Place.Inside) {
                    queue.remove(number);
                    inside.add(number);
                }
            }
            double room = ROOM + (tick + 1) * PER_SECOND / 10.0;
            assertThat((double) straight + inside.size())
                    .as("seed %d tick %d", seed, tick)
                    .isLessThanOrEqualTo(room);
        }
        assertThat(straight).as("seed %d", seed).isBetween(ROOM, ROOM + PER_SECOND * 2);
        assertThat(inside.size()).as("seed %d", seed).isGreaterThan(PER_SECOND * 40);
        for (int i = 0; i < inside.size(); i++) {
            assertThat(inside.get(i)).as("seed %d", seed).isBetween(straight + i - 60L, straight + i + 60L);
        }
    }

    /** Numbers of visitors who have to wait. */
    private List<OptionalLong> draw(int count) {
        return Stream.generate(
                        () -> OptionalLong.of(waiting(OptionalLong.empty()).number()))
                .limit(count)
                .toList();
    }

    /** How many of those at the head of the line, asking every second, come in. */
    private int admittedWithin(Duration time, List<OptionalLong> line) {
        int before = admitted;
        for (int second = 0; second < time.toSeconds(); second++) {
            pass(Duration.ofSeconds(1));
            while (arrivals.come(line.get(admitted)) instanceof Place.Inside) {
                admitted++;
            }
        }
        return admitted - before;
    }

    private void fill() {
        comeIn(ROOM);
    }

    private void comeIn(int count) {
        for (int i = 0; i < count; i++) {
            assertThat(arrivals.come(OptionalLong.empty())).isInstanceOf(Place.Inside.class);
        }
    }

    private Place.Waiting waiting(OptionalLong number) {
        return (Place.Waiting) arrivals.come(number);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
