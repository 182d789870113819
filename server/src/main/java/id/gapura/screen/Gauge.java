package id.gapura.screen;

/**
 * A bar with a mark where it ought to reach, such as the covered workers of a region against its target.
 *
 * @param value how far it is, in the unit of {@code target}
 * @param shown value and target in words, such as "1.204 dari 3.000"
 * @param isWhole whether the target is all there can be, so that the bar ends there and needs no mark
 */
public record Gauge(String label, double value, double target, String shown, boolean isWhole) {
    /** Share of the bar's length at which the target's mark stands, so that more than the target can be seen. */
    private static final double MARK = 0.8;

    public Gauge {
        if (!(value >= 0) || !(target > 0)) {
            throw new IllegalArgumentException("value " + value + " against target " + target);
        }
    }

    /** A value against a target that it may exceed. */
    public Gauge(String label, double value, double target, String shown) {
        this(label, value, target, shown, false);
    }

    /** A part of a whole. */
    public static Gauge ofWhole(String label, double value, double whole, String shown) {
        return new Gauge(label, value, whole, shown, true);
    }

    /** Where the bar ends, from 0 to 100. */
    public int length() {
        return (int) Math.min(100, Math.round(value / target * mark()));
    }

    /** Where the target's mark stands, from 0 to 100. */
    public int mark() {
        return isWhole ? 100 : (int) (MARK * 100);
    }

    public boolean isReached() {
        return !isWhole && value >= target;
    }
}
