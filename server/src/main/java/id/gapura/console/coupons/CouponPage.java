package id.gapura.console.coupons;

import id.gapura.screen.Fact;
import id.gapura.screen.Notice;
import java.util.List;
import java.util.Optional;

/**
 * The coupon somebody brings.
 *
 * @param refusal why it is not redeemed; empty for a good one
 * @param number sent along by the button
 */
public record CouponPage(Optional<Notice> refusal, List<Fact> facts, String number) {
    public CouponPage {
        facts = List.copyOf(facts);
    }
}
