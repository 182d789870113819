package id.gapura.reconciliation;

import id.gapura.kernel.Rate;
import id.gapura.kernel.Rupiah;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What a channel keeps of a day's money and how long it may take to hand the rest over, by contract, from a day on.
 *
 * @param fee kept of each day on which money came in
 * @param share kept of what came in, rounded half up
 * @param days after the day, until the money should be in the bank
 */
public record ChannelTerms(String channel, LocalDate from, Rupiah fee, Rate share, int days) {
    /** Longest that a channel may take. */
    public static final int MOST_DAYS = 31;

    /** What is kept of an amount; never more than the amount. */
    Rupiah feeOf(Rupiah collected) {
        if (!collected.isPositive()) {
            return Rupiah.ZERO;
        }
        var kept = fee.plus(collected.times(share, RoundingMode.HALF_UP));
        return kept.compareTo(collected) > 0 ? collected : kept;
    }
}
