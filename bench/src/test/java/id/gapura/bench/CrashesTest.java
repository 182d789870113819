package id.gapura.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twenty kills and some more, as the crash bench does them; {@code -Dcrash.rounds} and {@code -Dcrash.seed} make it others. */
class CrashesTest {
    private static final int ROUNDS = Integer.getInteger("crash.rounds", 4);
    private static final long SEED = Long.getLong("crash.seed", 11);

    @Test
    void kills_at_random_moments_lose_nothing_acknowledged_and_double_nothing(@TempDir Path folder) {
        var crashes = new Crashes(folder, new SplittableRandom(SEED));

        for (int round = 1; round <= ROUNDS; round++) {
            assertThat(crashes.round()).as("seed " + SEED).isEmpty();
        }

        assertThat(crashes.kills()).isGreaterThanOrEqualTo(5 * ROUNDS);
        assertThat(crashes.acknowledged()).isGreaterThan(crashes.kills());
    }
}
