/**
 * Groups that pay together ({@code kelompok bayar}): a market association, an {@code arisan}, a {@code wadah}.
 *
 * <p>A {@link id.gapura.groups.PayGroup} has a collector, who brings one sum for many. An officer counts it and writes down
 * what of it is whose: a {@link id.gapura.groups.Collection} of {@link id.gapura.groups.Share shares}. Two
 * {@link id.gapura.groups.Witness witnesses}, neither the collector nor whoever counted or made that split, say that it is
 * right; only then do the shares go to their members, each as a payment of its own with a receipt of its own. What was counted and not
 * split stays the group's, and so does a share that suspense gives back: it counts in the next collection, or goes back to
 * the group by a payout ({@link id.gapura.payouts}).
 *
 * <p>In the ledger a sum is owed by the till or the transfer it came over, and is the group's ({@code group:<id>}) until it
 * is split; a confirmed split moves from there to the channel {@code group}, from which the intake takes each share like
 * any other payment. Every entry balances within the book of one collection; a payout's within that of the group.
 *
 * <p>Owns schema {@code groups}. Buys no month itself.
 */
@NullMarked
package id.gapura.groups;

import org.jspecify.annotations.NullMarked;
