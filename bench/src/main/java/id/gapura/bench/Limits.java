package id.gapura.bench;

import java.util.ArrayList;
import java.util.List;

/** Prints figures beside their limits and remembers which missed theirs. */
final class Limits {
    private final List<String> missed = new ArrayList<>();

    /** A figure that is to be no more than {@code most}. */
    void atMost(String metric, double value, double most, String unit) {
        judge(metric, value, unit, "at most " + Figures.shown(most), value <= most);
    }

    /** A figure that is to be no less than {@code least}. */
    void atLeast(String metric, double value, double least, String unit) {
        judge(metric, value, unit, "at least " + Figures.shown(least), value >= least);
    }

    private void judge(String metric, double value, String unit, String limit, boolean isKept) {
        Figures.print(metric, value, unit + " (" + limit + ": " + (isKept ? "kept" : "missed") + ")");
        if (!isKept) {
            missed.add(metric);
        }
    }

    /**
     * To be called once all is printed.
     *
     * @throws MissedException naming what missed its limit, if anything did
     */
    void settle() {
        if (!missed.isEmpty()) {
            throw new MissedException("missed its limit: " + String.join(", ", missed));
        }
    }

    /** A benchmark ran to its end, and what it found is not good enough. */
    static final class MissedException extends RuntimeException {
        private static final long serialVersionUID = 1;

        MissedException(String message) {
            super(message);
        }
    }
}
