package id.gapura.reminders.circular;

import java.time.Instant;
import java.util.Optional;

/**
 * Whom a circular would reach if it went now; of a series, whose day was in the last thirty days.
 *
 * @param people so many it is for
 * @param missed those of them who would not get it
 * @param counted when the count was over; empty while it goes on
 */
public record Count(long people, Missed missed, Instant begun, Optional<Instant> counted) {
    /**
     * Why not, each person once.
     *
     * @param noConsent never agreed to messages, or stopped them
     * @param overCap got as many this week as may be
     */
    public record Missed(long noPhone, long noConsent, long overCap) {
        long all() {
            return noPhone + noConsent + overCap;
        }
    }

    public long reached() {
        return people - missed.all();
    }

    public boolean isOver() {
        return counted.isPresent();
    }
}
