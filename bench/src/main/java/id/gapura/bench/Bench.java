package id.gapura.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;

/**
 * {@code ./gapura bench NAME [--rows N] [--rounds N] [--curve]}: runs one benchmark and prints a figure a line, beside its
 * limit where it has one. Ends with 0 if every limit was kept, with 1 if one was missed, with 2 if it was called wrongly.
 */
public final class Bench {
    private static final int MISSED = 1;
    private static final int MISUSED = 2;

    private static final Map<String, Consumer<Options>> BENCHMARKS = Map.ofEntries(
            Map.entry("crash", CrashBench::run),
            Map.entry("field", FieldBench::run),
            Map.entry("import", ImportBench::run),
            Map.entry("messages", MessagesBench::run),
            Map.entry("pages", PagesBench::run),
            Map.entry("payments", PaymentsBench::run),
            Map.entry("rules", RulesBench::run),
            Map.entry("seal", SealBench::run),
            Map.entry("settlement", SettlementBench::run),
            Map.entry("start", StartBench::run),
            Map.entry("surge", SurgeBench::run));

    private Bench() {}

    /** Starts the benchmark that the first argument names. */
    public static void main(String[] arguments) {
        var benchmark = arguments.length == 0 ? null : BENCHMARKS.get(arguments[0]);
        if (benchmark == null) {
            System.err.println("gapura bench: name one of "
                    + String.join(", ", BENCHMARKS.keySet().stream().sorted().toList()));
            System.exit(MISUSED);
            return;
        }
        System.exit(run(benchmark, Arrays.copyOfRange(arguments, 1, arguments.length)));
    }

    /** What the process ends with. */
    static int run(Consumer<Options> benchmark, String... arguments) {
        try {
            benchmark.accept(Options.parse(arguments));
            return 0;
        } catch (IllegalArgumentException wrong) {
            System.err.println("gapura bench: " + wrong.getMessage());
            return MISUSED;
        } catch (Limits.MissedException missed) {
            System.err.println("gapura bench: " + missed.getMessage());
            return MISSED;
        }
    }
}
