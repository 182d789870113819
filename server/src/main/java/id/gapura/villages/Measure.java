package id.gapura.villages;

/**
 * What a criterion came to.
 *
 * @param outOf of how many; 0 where things are only counted
 * @param needed a percentage for a share, else a number
 */
public record Measure(Criterion criterion, long reached, long outOf, int needed) {
    /** Of fewer people than this a share says nothing, and no number is shown to the public. */
    public static final int FEWEST = 10;

    private static final int WHOLE = 100;

    /** Whether there are enough people to tell. */
    public boolean isTellable() {
        return !criterion.isShare() || outOf >= FEWEST;
    }

    public boolean isMet() {
        return criterion.isShare() ? isTellable() && reached * WHOLE >= needed * outOf : reached >= needed;
    }

    /** From 0 to 100: how much of what is needed is there, rounded down, so that only who has all of it has 100. */
    int points() {
        if (!isTellable()) {
            return 0;
        }
        long wanted = criterion.isShare() ? needed * outOf : needed;
        long there = criterion.isShare() ? reached * WHOLE : reached;
        return (int) Math.min(WHOLE, there * WHOLE / wanted);
    }

    /** How many more it takes; for a share, people, and none where there are too few to tell. */
    public long missing() {
        if (isMet() || !isTellable()) {
            return 0;
        }
        long wanted = criterion.isShare() ? Math.ceilDiv(needed * outOf, WHOLE) : needed;
        return wanted - reached;
    }
}
