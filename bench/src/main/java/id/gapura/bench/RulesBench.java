package id.gapura.bench;

import id.gapura.rules.law.Changes;
import id.gapura.rules.law.Law;
import id.gapura.rules.reform.Reform;
import id.gapura.rules.reform.ReformMember;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * What one answer of the rules costs, by JMH in a process of its own, and how many months of members a reform run
 * compares a minute, on all cores. Limits: a contribution 100 ns, 2 µs explained; a death benefit 10 µs; a reform ten
 * million member-months a minute. {@code --rounds} are JMH's measurements, {@code --rows} the members of the reform.
 */
final class RulesBench {
    private static final int ROUNDS = 5;
    private static final int MEMBERS = 1_000_000;
    private static final int MONTHS = 12;
    private static final String DRAFT = """
            parameter: contribution.jkk-rate
            unit: percent
            entries:
              - from: 2027-04-01
                value: 0.5
                verified: false
                note: Made up for a measurement.
                source: {instrument: none, provision: none, url: none}
            """;

    private RulesBench() {}

    static void run(Options options) {
        int rounds = options.rounds().orElse(ROUNDS);
        calls(rounds);
        reform(options.rows().orElse(MEMBERS), rounds);
    }

    private static void calls(int rounds) {
        var jmh = new OptionsBuilder()
                .include(RulesCalls.class.getName() + "\\.")
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(rounds)
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT)
                .build();
        try {
            for (var result : new Runner(jmh).run()) {
                var figure = result.getPrimaryResult();
                Figures.print(metric(figure.getLabel()), figure.getStatistics().getPercentile(50), "ns");
            }
        } catch (RunnerException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** {@code contributionExplained} is measured as {@code rules.contribution_explained_ns}. */
    private static String metric(String method) {
        return "rules." + method.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT) + "_ns";
    }

    private static void reform(int members, int rounds) {
        var reform = new Reform(Law.current(), Law.current().with(Changes.read("draft.yaml", DRAFT)));
        var speeds = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
            var random = new SplittableRandom(round);
            var drawn = Stream.generate(
                            () -> new ReformMember(RulesCalls.worker(random), YearMonth.of(2027, 1), MONTHS))
                    .limit(members);
            long begun = System.nanoTime();
            var outcome = reform.run(drawn.iterator(), Runtime.getRuntime().availableProcessors());
            speeds.add(outcome.memberMonths() * 60e9 / (System.nanoTime() - begun));
        }
        Figures.print("rules.reform_member_months_per_min", Figures.median(speeds), "months/min");
    }
}
