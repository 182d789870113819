package id.gapura.survey.sample;

import java.time.Instant;
import java.util.List;

/**
 * The people of a round who were drawn by lot.
 *
 * @param lots one for each part of the round's sample, in its order
 */
public record Sample(Draw draw, List<Lot> lots) {
    public Sample {
        lots = List.copyOf(lots);
    }

    /**
     * How it was drawn.
     *
     * @param seed by which everybody who has the same people can repeat it
     */
    public record Draw(long seed, String by, Instant at) {}

    public int drawn() {
        return lots.stream().mapToInt(Lot::drawn).sum();
    }

    public long count(Outcome outcome) {
        return lots.stream().mapToLong(lot -> lot.count(outcome)).sum();
    }
}
