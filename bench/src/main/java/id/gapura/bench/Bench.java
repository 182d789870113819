package id.gapura.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;

/** {@code ./gapura bench NAME [--rows N] [--rounds N] [--curve]}: runs one benchmark and prints a figure a line. */
public final class Bench {
    private static final Map<String, Consumer<Options>> BENCHMARKS = Map.of(
            "crash", CrashBench::run,
            "field", FieldBench::run,
            "import", ImportBench::run,
            "messages", MessagesBench::run,
            "pages", PagesBench::run,
            "payments", PaymentsBench::run,
            "rules", RulesBench::run,
            "settlement", SettlementBench::run,
            "start", StartBench::run,
            "surge", SurgeBench::run);

    private Bench() {}

    /** Starts the benchmark that the first argument names. */
    public static void main(String[] arguments) {
        var benchmark = arguments.length == 0 ? null : BENCHMARKS.get(arguments[0]);
        if (benchmark == null) {
            System.err.println("gapura bench: name one of "
                    + String.join(", ", BENCHMARKS.keySet().stream().sorted().toList()));
            System.exit(2);
            return;
        }
        try {
            benchmark.accept(Options.parse(Arrays.copyOfRange(arguments, 1, arguments.length)));
        } catch (IllegalArgumentException wrong) {
            System.err.println("gapura bench: " + wrong.getMessage());
            System.exit(2);
        }
        System.exit(0);
    }
}
