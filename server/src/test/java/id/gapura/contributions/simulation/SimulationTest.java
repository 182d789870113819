package id.gapura.contributions.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random lives against {@link PaymentModel}, step by step equal. {@code -Dsimulation.steps} and
 * {@code -Dsimulation.seeds} make more of it; {@code -Dsimulation.seed} repeats the one that failed.
 */
class SimulationTest {
    private static final int STEPS = Integer.getInteger("simulation.steps", 150);
    private static final int SEEDS = Integer.getInteger("simulation.seeds", 3);
    /** Lives in which a payment that was partly paid twice was taken back whole, out of the wrong piggy bank. */
    private static final long[] KNOWN = {9, 23};

    private static final long ONLY = Long.getLong("simulation.seed", 0);

    static LongStream seeds() {
        var all = LongStream.concat(LongStream.of(KNOWN), LongStream.rangeClosed(1, SEEDS));
        return ONLY > 0 ? LongStream.of(ONLY) : all.distinct();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_program_does_what_the_model_says_at_every_step(long seed) {
        try (var life = new RandomLife(new SplittableRandom(seed))) {
            for (int step = 1; step <= STEPS; step++) {
                var what = life.step();

                assertThat(life.differences())
                        .as("seed %d, step %d: %s", seed, step, what)
                        .isEmpty();
            }
            assertThat(life.proofs()).as("seed " + seed).isEmpty();
        }
    }
}
