package id.gapura.field.commands;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that an officer did.
 *
 * @param kind what, such as {@code prospect}
 * @param bytes what is no text, such as a photo; usually none
 */
@SuppressWarnings("ArrayRecordComponent") // a photo; never compared
public record Command(UUID id, String kind, Times times, Body body, byte[] bytes) {
    /**
     * When it was done and when it came.
     *
     * @param device what the device's clock showed
     * @param ours the same moment by our clock, as well as it can be told
     */
    public record Times(Instant device, Instant ours, Instant received) {
        /** Nobody is out for longer; what claims to be older was made under a clock that was wrong. */
        private static final Duration LONGEST = Duration.ofDays(90);

        private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
        private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

        /**
         * Puts a device's times into our own.
         *
         * @param correction what to add to its clock; never made to lie ahead of now
         */
        static Times of(long deviceMillis, long correction, Instant received) {
            var device = within(Instant.ofEpochMilli(within(deviceMillis)), EARLIEST, LATEST);
            var ours = device.plusMillis(within(correction));
            return new Times(device, within(ours, received.minus(LONGEST), received), received);
        }

        private static long within(long millis) {
            return Math.clamp(millis, -LATEST.toEpochMilli(), LATEST.toEpochMilli());
        }

        private static Instant within(Instant at, Instant from, Instant to) {
            if (at.isBefore(from)) {
                return from;
            }
            return at.isAfter(to) ? to : at;
        }
    }
}
