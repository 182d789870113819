package id.gapura.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void ids_grow_even_when_the_clock_goes_back() {
        var millis = new AtomicLong(1_000_000);
        var ids = new Ids(() -> Instant.ofEpochMilli(millis.getAndAdd(-1)), new SplittableRandom(7));

        var made = new ArrayList<UUID>();
        for (int i = 0; i < 10_000; i++) {
            made.add(ids.next());
        }

        assertThat(made).doesNotHaveDuplicates().isSortedAccordingTo(IdsTest::asUnsigned);
    }

    @Test
    void an_id_says_version_seven_and_its_millisecond() {
        var id = new Ids(() -> Instant.ofEpochMilli(1_795_000_000_000L), new SplittableRandom(7)).next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(1_795_000_000_000L);
    }

    private static int asUnsigned(UUID a, UUID b) {
        int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    }
}
