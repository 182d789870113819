package id.gapura.survey.result;

import id.gapura.kernel.Interval;
import id.gapura.survey.Stratum;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * Answers to one question by part of the sample. Each part counts as many times as its people are more than others', however
 * many of them were asked; parts of which nobody answered are left out.
 */
final class Sampled {
    /** How often each value was said, and by how many people something was. */
    private static final class Part {
        private final Map<String, Long> chosen = new HashMap<>();
        private long people;
    }

    private final Map<Stratum, Part> parts = new HashMap<>();

    /**
     * Adds answers of a part.
     *
     * @param chosen how many said the value
     * @param people of these, for how many it is their first
     */
    void add(Stratum stratum, String value, long chosen, long people) {
        var part = parts.computeIfAbsent(stratum, _ -> new Part());
        part.chosen.merge(value, chosen, Long::sum);
        part.people += people;
    }

    /** How many people answered. */
    long people() {
        return parts.values().stream().mapToLong(part -> part.people).sum();
    }

    /** The share of all people who would say a value. */
    Estimate share(String value) {
        double share = 0;
        for (var entry : parts.entrySet()) {
            share += weight(entry.getKey()) * entry.getValue().chosen.getOrDefault(value, 0L) / entry.getValue().people;
        }
        return new Estimate(share, Interval.ofShare(share, worth()));
    }

    /** The mean of values that are numbers. */
    Estimate mean() {
        double mean = expected(number -> number);
        double variance = expected(number -> (number - mean) * (number - mean));
        return new Estimate(mean, Interval.ofMean(mean, variance, worth()));
    }

    private double expected(DoubleUnaryOperator of) {
        double sum = 0;
        for (var entry : parts.entrySet()) {
            var part = entry.getValue();
            for (var said : part.chosen.entrySet()) {
                double number = Long.parseLong(said.getKey());
                sum += weight(entry.getKey()) * said.getValue() / part.people * of.applyAsDouble(number);
            }
        }
        return sum;
    }

    private double weight(Stratum stratum) {
        long all = parts.keySet().stream().mapToLong(Stratum::people).sum();
        return (double) stratum.people() / all;
    }

    /** How many answers of a sample without weights would be worth as much (Kish 1965). */
    private double worth() {
        return 1
                / parts.entrySet().stream()
                        .mapToDouble(entry -> {
                            double weight = weight(entry.getKey());
                            return weight * weight / entry.getValue().people;
                        })
                        .sum();
    }
}
