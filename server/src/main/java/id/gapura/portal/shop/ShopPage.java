package id.gapura.portal.shop;

import id.gapura.screen.Field;
import id.gapura.screen.Notice;
import id.gapura.screen.Table;
import java.util.Optional;

/**
 * A shop that redeems coupons.
 *
 * @param code where a coupon is typed or scanned
 * @param brought the coupon that was, if any
 * @param left what lies in the shop
 */
public record ShopPage(String name, String address, Field code, Optional<Brought> brought, Table left) {
    /** Under which the audit knows all shops. */
    public static final String ACTOR = "shop";

    /**
     * A coupon.
     *
     * @param number sent along by the button; empty for one that is not given out
     */
    public record Brought(Notice notice, String number) {}
}
