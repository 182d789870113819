package id.gapura.kernel;

/** From where to where a figure may lie: 95 of 100 such samples make one that holds the truth. */
public record Interval(double low, double high) {
    /** Of the normal distribution, 95% lie within so many standard deviations. */
    private static final double Z = 1.959964;

    /**
     * Wilson's interval of a share, which also holds for few answers and for shares near none and all.
     *
     * @param answers as many as they are worth, which may be a fraction
     */
    public static Interval ofShare(double share, double answers) {
        double z2 = Z * Z / answers;
        double middle = (share + z2 / 2) / (1 + z2);
        double half = Z / (1 + z2) * Math.sqrt(share * (1 - share) / answers + z2 / (4 * answers));
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /** Of a mean of answers that spread so much. */
    public static Interval ofMean(double mean, double variance, double answers) {
        double half = Z * Math.sqrt(variance / answers);
        return new Interval(mean - half, mean + half);
    }
}
