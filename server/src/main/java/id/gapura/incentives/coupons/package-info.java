/**
 * Coupons ({@code kupon}): paper that is good once for one item out of one depot, for somebody in particular or for whoever
 * brings it.
 *
 * <p>No more are issued than lie there unspoken for. Redeeming one locks it, moves the stock and marks it in one transaction,
 * so that of two officers at the same moment one gives it out. A coupon is money's cousin: its number is random and is all
 * its bearer needs, so it is shown whole on paper only.
 */
@NullMarked
package id.gapura.incentives.coupons;

import org.jspecify.annotations.NullMarked;
