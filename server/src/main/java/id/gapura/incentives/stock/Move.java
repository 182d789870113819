package id.gapura.incentives.stock;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What came in or went out ({@code mutasi}).
 *
 * @param quantity below zero for what went out; what a count found too much or too little
 * @param worker to whom it went; absent for other causes, and for a coupon that is nobody's in particular
 */
public record Move(UUID id, Cause cause, int quantity, Optional<UUID> worker, String note, String actor, Instant at) {
    /** Why stock moves. */
    public enum Cause {
        RECEIVED,
        HANDED_OUT,
        /** For a coupon. */
        REDEEMED,
        COUNTED;

        /** The word the database keeps. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Cause of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
