package id.gapura.adoption.objection;

import id.gapura.kernel.Interval;
import java.util.UUID;

/**
 * What became of those who got a reply.
 *
 * @param heard how many got it
 * @param wentOn who took a further step within 30 days
 * @param joined who became members within 90 days
 * @param covered who of our workers had paid the month of the ninetieth day, once its last day to pay is over
 */
public record Tally(UUID replyId, long heard, Rate wentOn, Rate joined, Rate covered) {
    /**
     * How many of how many.
     *
     * @param due of whom it can be told by now
     */
    public record Rate(long reached, long due) {
        /** Fewer would tell of single people, and nothing of all. */
        public static final int LEAST = 10;

        public boolean isShown() {
            return due >= LEAST;
        }

        public double share() {
            return (double) reached / due;
        }

        public Interval interval() {
            return Interval.ofShare(share(), (double) due);
        }

        /** Whether it is higher by more than chance. */
        public boolean isAbove(Rate other) {
            return interval().low() > other.interval().high();
        }
    }
}
