package id.gapura.survey.result;

import id.gapura.kernel.Interval;
import id.gapura.survey.Stratum;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * Answers to one question by part of the sample. Each part counts as many times as its people are more than others', however
 * many of them were asked; parts of which nobody answered are left out. Where only some answers of a part are asked for, it
 * counts by as large a share of its people as theirs is of its answers. Where a stage is asked for, that share is one of those
 * whose stage is known: the others may be in any.
 */
final class Sampled {
    /** Those of a part who are not asked for. */
    enum Others {
        /** They live elsewhere, or from something else. */
        OF_ANOTHER_GROUP,
        AT_ANOTHER_STAGE,
        AT_UNKNOWN_STAGE
    }

    /** How often each value was said, and by how many people something was. */
    private static final class Part {
        private final Map<String, Long> chosen = new HashMap<>();
        private long people;
        private long ofGroup;
        private long ofKnownStage;
        private long all;

        /** How many people the answers stand for. */
        double size(Stratum stratum) {
            return people == 0 ? 0 : (double) stratum.people() * ofGroup / all * people / ofKnownStage;
        }
    }

    private final Map<Stratum, Part> parts = new HashMap<>();

    /**
     * Adds answers of a part.
     *
     * @param chosen how many said the value
     * @param people of these, for how many it is their first
     */
    void add(Stratum stratum, String value, long chosen, long people) {
        var part = part(stratum);
        part.chosen.merge(value, chosen, Long::sum);
        part.people += people;
        part.ofGroup += people;
        part.ofKnownStage += people;
        part.all += people;
    }

    /** Adds people of a part who answered and are not asked for. */
    void addOthers(Stratum stratum, Others who, long people) {
        var part = part(stratum);
        part.all += people;
        part.ofGroup += who == Others.OF_ANOTHER_GROUP ? 0 : people;
        part.ofKnownStage += who == Others.AT_ANOTHER_STAGE ? people : 0;
    }

    private Part part(Stratum stratum) {
        return parts.computeIfAbsent(stratum, _ -> new Part());
    }

    /** A part of which somebody answered who is asked for; the weights of all are one together. */
    private record Weighted(Part part, double weight) {
        double share(long people) {
            return weight * people / part.people;
        }
    }

    private List<Weighted> weighted() {
        double size = parts.entrySet().stream()
                .mapToDouble(one -> one.getValue().size(one.getKey()))
                .sum();
        return parts.entrySet().stream()
                .filter(one -> one.getValue().people > 0)
                .map(one -> new Weighted(one.getValue(), one.getValue().size(one.getKey()) / size))
                .toList();
    }

    /** How many people answered. */
    long people() {
        return parts.values().stream().mapToLong(part -> part.people).sum();
    }

    /** The share of all people who would say a value. */
    Estimate share(String value) {
        double share = weighted().stream()
                .mapToDouble(one -> one.share(one.part.chosen.getOrDefault(value, 0L)))
                .sum();
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
        for (var one : weighted()) {
            for (var said : one.part.chosen.entrySet()) {
                sum += one.share(said.getValue()) * of.applyAsDouble((double) Long.parseLong(said.getKey()));
            }
        }
        return sum;
    }

    /** How many answers of a sample without weights would be worth as much (Kish 1965). */
    private double worth() {
        return 1
                / weighted().stream()
                        .mapToDouble(one -> one.weight * one.weight / one.part.people)
                        .sum();
    }
}
