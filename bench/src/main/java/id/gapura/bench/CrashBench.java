package id.gapura.bench;

import java.util.SplittableRandom;

/**
 * Kills the program and PostgreSQL at random moments while clients pay, and proves after each restart that nothing is
 * lost, nothing is there twice and everything agrees. Limit: no violation.
 */
final class CrashBench {
    private static final int KILLS = 100;

    private CrashBench() {}

    static void run(Options options) {
        int rounds = options.rounds().orElse(KILLS / Crashes.KILLS_IN_A_ROUND);
        long seed = new SplittableRandom().nextLong(1_000_000);
        System.err.println("crash: seed " + seed);
        try (var folder = new TemporaryFolder()) {
            var crashes = new Crashes(folder.path(), new SplittableRandom(seed));
            for (int round = 1; round <= rounds; round++) {
                crashes.round().forEach(violation -> System.err.println("crash: " + violation));
            }
            Figures.print("crash.kills", crashes.kills(), "kills");
            Figures.print("crash.acknowledged", (double) crashes.acknowledged(), "payments");
            var limits = new Limits();
            limits.atMost("crash.violations", crashes.violations(), 0, "violations");
            limits.settle();
        }
    }
}
