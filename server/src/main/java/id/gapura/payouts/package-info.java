/**
 * Payments out ({@code pembayaran keluar}): commission, what members, groups and sponsors have left.
 *
 * <p>A {@link id.gapura.payouts.Batch} is made by one officer and approved by two others, then exported once as an ISO
 * 20022 pain.001.001.09 file for the bank (docs/decisions/0014-iso-20022.md). Each {@link id.gapura.payouts.Payment} names
 * a {@link id.gapura.payouts.Source}, whose {@link id.gapura.payouts.Purse} gives its money to {@code payout} when the
 * batch is proposed and has it back when it is refused (docs/decisions/0077-a-payout-has-a-source.md). The export posts
 * each in a book of its own, {@code payout} to {@code bank:…}; what the bank sends back is reversed and put back.
 * Reconciliation tells which are paid.
 *
 * <p>Owns schema {@code payouts}. Names and account numbers of payees are sealed; only the exported file shows them.
 * Knows no purse by name: the capability that keeps somebody's money is one.
 */
@NullMarked
package id.gapura.payouts;

import org.jspecify.annotations.NullMarked;
