package id.gapura.field.devices;

import java.time.Duration;
import java.time.Instant;

/**
 * The house's rules for devices. They are in no law.
 *
 * @param silentDays after so many days without contact a device seals itself: its people are erased, and its unsent work
 *     opens only for a sign-in
 * @param idleMinutes after so many minutes of rest a device asks for the PIN
 */
public record Policy(int silentDays, int idleMinutes) {
    public static final Policy FIRST = new Policy(14, 5);

    public static final int MOST_DAYS = 90;
    public static final int MOST_MINUTES = 60;

    public Policy {
        if (!isPossible(silentDays, idleMinutes)) {
            throw new IllegalArgumentException("days from 1 to " + MOST_DAYS + ", minutes from 1 to " + MOST_MINUTES);
        }
    }

    public static boolean isPossible(int silentDays, int idleMinutes) {
        return silentDays >= 1 && silentDays <= MOST_DAYS && idleMinutes >= 1 && idleMinutes <= MOST_MINUTES;
    }

    /** When a device heard of at a moment seals itself. */
    public Instant sealsAt(Instant heard) {
        return heard.plus(Duration.ofDays(silentDays));
    }
}
