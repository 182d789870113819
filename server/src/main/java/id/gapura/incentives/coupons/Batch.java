package id.gapura.incentives.coupons;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Coupons issued together ({@code penerbitan kupon}).
 *
 * @param validTo last day, inclusive
 * @param activity for which they were issued; absent if for none
 */
public record Batch(
        UUID id,
        UUID depotId,
        UUID itemId,
        LocalDate validTo,
        Optional<UUID> activity,
        String issuedBy,
        Instant issuedAt) {
    /** What became of them so far; those neither redeemed nor void are good, or over after the last day. */
    public record Count(int issued, int redeemed, int voided) {
        public static final Count NONE = new Count(0, 0, 0);

        /** Those that could still be redeemed, if it is not too late. */
        public int left() {
            return issued - redeemed - voided;
        }
    }
}
