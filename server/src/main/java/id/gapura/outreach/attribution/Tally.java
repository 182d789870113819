package id.gapura.outreach.attribution;

/**
 * Members, each counted by a share.
 *
 * @param parts millionths of a person
 * @param people how many there are a share of
 */
public record Tally(long parts, int people) {
    public static final Tally NONE = new Tally(0, 0);

    /** Fewer tell nothing about a share of them. */
    private static final int ENOUGH = 10;

    Tally plus(Tally other) {
        return new Tally(parts + other.parts, people + other.people);
    }

    /** In persons. */
    public double persons() {
        return (double) parts / Shares.WHOLE;
    }

    public boolean isEnough() {
        return people >= ENOUGH;
    }
}
