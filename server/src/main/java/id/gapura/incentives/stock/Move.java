package id.gapura.incentives.stock;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What came in or went out ({@code mutasi}).
 *
 * @param quantity below zero for what went out; what a count found too much or too little
 * @param to to whom and where it went
 */
public record Move(UUID id, Cause cause, int quantity, To to, String note, String actor, Instant at) {
    /**
     * To whom and where something went.
     *
     * @param worker absent for what went to nobody, and for a coupon or ticket that is nobody's in particular
     * @param activity at which it was given, or for which its coupon was issued; absent if at none
     */
    public record To(Optional<UUID> worker, Optional<UUID> activity) {
        static final To NOBODY = new To(Optional.empty(), Optional.empty());
    }

    /** Why stock moves. */
    public enum Cause {
        RECEIVED,
        HANDED_OUT,
        /** For a coupon. */
        REDEEMED,
        /** As a prize of a draw. */
        WON,
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
