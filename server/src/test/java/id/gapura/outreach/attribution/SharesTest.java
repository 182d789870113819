package id.gapura.outreach.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.outreach.attribution.Journey.Fate;
import id.gapura.outreach.attribution.Journey.Touch;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SharesTest {
    private static final Instant JOINED = Instant.parse("2026-06-15T05:00:00Z");
    private static final int HALF_LIFE = 30;
    private static final UUID RADIO = new UUID(0, 1);
    private static final UUID MARKET = new UUID(0, 2);
    private static final UUID SIGN = new UUID(0, 3);
    private static final Background SOMEBODY = Background.of("36.04", Optional.empty());

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    private static Journey journey(List<Touch> touches) {
        var sorted = touches.stream().sorted(Comparator.comparing(Touch::at)).toList();
        return new Journey(UUID.randomUUID(), SOMEBODY, sorted, new Fate(LocalDate.of(2026, 6, 15), Map.of()));
    }

    private static Touch touch(UUID activity, int daysBefore) {
        return new Touch(activity, JOINED.minus(Duration.ofDays(daysBefore)));
    }

    private static Map<UUID, Long> shares(Model model, Touch... touches) {
        return new Shares(model, HALF_LIFE).of(journey(List.of(touches)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_shares_of_a_member_are_one_person_exactly_however_many_and_however_long_ago(long seed) {
        var random = new SplittableRandom(seed);
        var touches = new ArrayList<Touch>();
        for (int i = 0, n = random.nextInt(1, 40); i < n; i++) {
            touches.add(touch(new UUID(0, random.nextInt(1, 12)), random.nextInt(0, 5_000)));
        }
        int halfLife = random.nextInt(1, 400);

        for (var model : Model.values()) {
            var shares = new Shares(model, halfLife).of(journey(touches)).values();
            assertThat(shares.stream().mapToLong(Long::longValue).sum()).isEqualTo(1_000_000);
            assertThat(shares).allMatch(share -> share >= 0);
        }
    }

    @Test
    void a_contact_one_half_life_earlier_counts_half() {
        assertThat(shares(Model.DECAYED, touch(RADIO, 30), touch(MARKET, 0)))
                .isEqualTo(Map.of(RADIO, 333_333L, MARKET, 666_667L));
        assertThat(shares(Model.DECAYED, touch(RADIO, 130), touch(MARKET, 100)))
                .isEqualTo(Map.of(RADIO, 333_333L, MARKET, 666_667L));
    }

    @Test
    void contacts_of_one_day_count_alike_and_the_rest_goes_to_the_first() {
        assertThat(shares(Model.DECAYED, touch(RADIO, 0), touch(MARKET, 0), touch(SIGN, 0)))
                .isEqualTo(Map.of(RADIO, 333_334L, MARKET, 333_333L, SIGN, 333_333L));
    }

    @Test
    void two_contacts_with_one_activity_are_added_up() {
        assertThat(shares(Model.DECAYED, touch(RADIO, 30), touch(MARKET, 30), touch(RADIO, 0)))
                .isEqualTo(Map.of(RADIO, 750_000L, MARKET, 250_000L));
    }

    @Test
    void the_first_or_the_last_gets_all_where_that_is_asked_for() {
        assertThat(shares(Model.FIRST, touch(RADIO, 60), touch(MARKET, 1))).isEqualTo(Map.of(RADIO, 1_000_000L));
        assertThat(shares(Model.LAST, touch(RADIO, 60), touch(MARKET, 1))).isEqualTo(Map.of(MARKET, 1_000_000L));
    }
}
