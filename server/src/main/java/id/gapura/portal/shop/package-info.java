/**
 * The page by which a shop or an agent redeems coupons for what lies with them: by a link of their own, without an account.
 *
 * <p>A shop is a depot that somebody else keeps. The page says of a coupon whether it is good, used, over or forged, gives out
 * each once whoever presses how often, and names nobody; a coupon that is somebody's has the name on its paper.
 */
@NullMarked
package id.gapura.portal.shop;

import org.jspecify.annotations.NullMarked;
