/**
 * Bank virtual accounts by SNAP BI: banks call, Gapura is the biller.
 *
 * <p>A {@link id.gapura.partner.snap.Bank} is registered with its keys by {@link id.gapura.partner.snap.Banks}; a
 * {@link id.gapura.partner.snap.VirtualAccount} is a random number that stands for a member and some months, opened by
 * {@link id.gapura.partner.snap.VirtualAccounts}; {@link id.gapura.partner.snap.Snap} answers what a bank asks, and
 * {@link id.gapura.partner.snap.PendingPayments} asks back about payments of which the bank itself did not know the end.
 *
 * <p>Owns the tables {@code snap_*} of schema {@code partner}. Prices come from the rules and money goes in through
 * contributions, each payment once by channel and paymentRequestId. A request that is refused leaves a line of the audit
 * and nothing else. Must never name a member otherwise than by the virtual account or masked.
 */
@NullMarked
package id.gapura.partner.snap;

import org.jspecify.annotations.NullMarked;
