package id.gapura.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Prints figures, {@code metric value unit}, one a line. */
final class Figures {
    private Figures() {}

    static void print(String metric, double value, String unit) {
        System.out.printf(Locale.ROOT, "%s %s %s%n", metric, shown(value), unit);
    }

    static String shown(double value) {
        return value >= 100 ? Long.toString(Math.round(value)) : String.format(Locale.ROOT, "%.3f", value);
    }

    static double median(List<Double> values) {
        return quantile(values, 0.5);
    }

    /** The smallest value that at least this share of all values does not exceed. */
    static double quantile(List<Double> values, double share) {
        var sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, Math.max(0, (int) Math.ceil(share * sorted.length) - 1))];
    }
}
