package id.gapura.outreach.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.kernel.Rupiah;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DivisionTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static Map<String, Rupiah> divided(long amount, Map<String, Long> shares) {
        return new Division(new TreeMap<>(shares)).of(Rupiah.of(amount));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_parts_of_an_amount_are_the_amount_exactly_and_none_is_below_zero(long seed) {
        var random = new SplittableRandom(seed);
        var shares = new TreeMap<String, Long>(Map.of("first", 1L));
        for (int i = 0, n = random.nextInt(0, 40); i < n; i++) {
            shares.put("place " + i, random.nextLong(0, 1_000_000_000_000L));
        }
        long amount = random.nextLong(0, 1_000_000_000_000L);

        var parts = new Division(shares).of(Rupiah.of(amount));

        assertThat(parts.keySet()).isEqualTo(shares.keySet());
        assertThat(parts.values().stream().mapToLong(Rupiah::amount).sum()).isEqualTo(amount);
        assertThat(parts.values()).allMatch(part -> part.amount() >= 0);
    }

    @Test
    void each_part_is_as_large_as_its_share_and_the_rest_goes_to_the_largest() {
        assertThat(divided(100, Map.of("a", 333_333L, "b", 666_667L)))
                .isEqualTo(Map.of("a", Rupiah.of(33), "b", Rupiah.of(67)));
        assertThat(divided(100, Map.of("a", 1L, "b", 1L, "c", 1L)))
                .isEqualTo(Map.of("a", Rupiah.of(34), "b", Rupiah.of(33), "c", Rupiah.of(33)));
    }

    @Test
    void who_has_no_share_pays_nothing_and_among_nobody_nothing_is_divided() {
        assertThat(divided(7, Map.of("a", 0L, "b", 5L))).isEqualTo(Map.of("a", Rupiah.ZERO, "b", Rupiah.of(7)));
        assertThatThrownBy(() -> divided(7, Map.of("a", 0L))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> divided(7, Map.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
