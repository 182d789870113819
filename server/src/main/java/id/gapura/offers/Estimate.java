package id.gapura.offers;

import java.util.Collection;

/**
 * A share of people, with the interval that holds the true one in 95 of 100 trials (Wilson's). Where villages are drawn for,
 * people of one village are alike, and count for fewer than they are.
 *
 * @param people how many it is of
 * @param yes of how many it is true
 */
public record Estimate(int people, int yes, double low, double high) {
    /** Of the normal distribution, for 95 of 100. */
    private static final double Z = 1.959964;

    private static final int LEAST = 10;

    /** People who were drawn together. */
    record Cluster(int people, int yes) {}

    /** How much more or less than another, from -1 to 1, with its interval (Newcombe's, of two Wilson intervals). */
    public record Difference(double points, double low, double high) {
        /** Whether none can be told from the numbers. */
        public boolean isOpen() {
            return low <= 0 && high >= 0;
        }
    }

    /** Nothing is known of nobody: from none to all. */
    static Estimate of(Collection<Cluster> clusters) {
        int people = clusters.stream().mapToInt(Cluster::people).sum();
        int yes = clusters.stream().mapToInt(Cluster::yes).sum();
        if (people == 0) {
            return new Estimate(0, 0, 0, 1);
        }
        double share = (double) yes / people;
        double counted = counted(clusters, people, share);
        double middle = (share + Z * Z / (2 * counted)) / (1 + Z * Z / counted);
        double half =
                Z / (1 + Z * Z / counted) * Math.sqrt(share * (1 - share) / counted + Z * Z / (4 * counted * counted));
        return new Estimate(people, yes, Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /** For how many independent people these count; for as many as there are clusters where all are alike. */
    private static double counted(Collection<Cluster> clusters, int people, double share) {
        int many = clusters.size();
        if (many == people) {
            return people;
        }
        double squares = clusters.stream()
                .mapToDouble(one -> Math.pow(one.yes() - share * one.people(), 2))
                .sum();
        double between = squares * many / Math.max(1, many - 1);
        double alone = share * (1 - share) * people;
        return alone == 0 || between == 0 || many == 1 ? many : Math.min(people, people * alone / between);
    }

    /** Whether it may be told at all: fewer would tell of single people. */
    public boolean isEnough() {
        return people >= LEAST;
    }

    public double share() {
        return people == 0 ? 0 : (double) yes / people;
    }

    /** How much more often than in {@code other}. */
    public Difference minus(Estimate other) {
        double points = share() - other.share();
        double down = Math.hypot(share() - low, other.high - other.share());
        double up = Math.hypot(high - share(), other.share() - other.low);
        return new Difference(points, points - down, points + up);
    }
}
