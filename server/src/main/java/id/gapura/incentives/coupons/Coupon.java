package id.gapura.incentives.coupons;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A coupon.
 *
 * @param number random, printed on it
 * @param worker whose it is; empty for whoever brings it
 * @param validTo last day, inclusive
 */
public record Coupon(
        String number, UUID batchId, UUID depotId, Optional<UUID> worker, LocalDate validTo, Optional<Spent> spent) {
    private static final int SHOWN = 4;

    /** That it is no longer good, and since when. */
    public record Spent(State state, String by, Instant at) {}

    /** How it stands. */
    public enum State {
        GOOD,
        REDEEMED,
        VOID,
        /** Its last day is over. */
        EXPIRED;

        /** The word of its texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public State on(LocalDate day) {
        return spent.map(Spent::state).orElse(day.isAfter(validTo) ? State.EXPIRED : State.GOOD);
    }

    /** The end of the number, by which one is told from another without giving it away. */
    public String end() {
        return "…" + number.substring(number.length() - SHOWN);
    }
}
