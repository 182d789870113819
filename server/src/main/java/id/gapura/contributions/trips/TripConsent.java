package id.gapura.contributions.trips;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * That a worker lets a channel take contributions out of each trip's earnings ({@code izin potongan}).
 *
 * @param words those agreed to, or the platform's reference
 * @param withdrawnAt from then on it does not count; empty while it does
 */
public record TripConsent(
        UUID workerId,
        UUID id,
        String channel,
        Evidence evidence,
        String words,
        Instant givenAt,
        Optional<Instant> withdrawnAt) {
    /** What there is to show for it. */
    public enum Evidence {
        /** The worker agreed on a page of ours, having shown the card. */
        LINK,
        /** The platform says so, and has its own record. */
        PLATFORM;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Evidence of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public boolean isInForce() {
        return withdrawnAt.isEmpty();
    }

    /** Whether it counts for a trip paid at a moment. */
    boolean covers(Instant at) {
        return !at.isBefore(givenAt)
                && withdrawnAt.filter(end -> !at.isBefore(end)).isEmpty();
    }
}
