package id.gapura.adoption.obstacle;

import id.gapura.adoption.objection.Tally.Rate;

/**
 * How large a sign is in a place.
 *
 * @param rate for how many it is so, of those of whom it can be told
 */
public record Evidence(Sign sign, Rate rate) {
    /** Whether it may be shown, and there is any. */
    public boolean isTold() {
        return rate.isShown() && rate.reached() > 0;
    }
}
