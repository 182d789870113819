/**
 * Payments out ({@code pembayaran keluar}): claims, refunds.
 *
 * <p>A {@link id.gapura.payouts.Batch} is made by one officer and approved by two others, then exported once as an ISO
 * 20022 pain.001.001.09 file for the bank (docs/decisions/0014-iso-20022.md). The export posts each
 * {@link id.gapura.payouts.Payment} in a book of its own, {@code payout} to {@code bank:…}; what the bank sends back is
 * reversed. Reconciliation tells which are paid.
 *
 * <p>Owns schema {@code payouts}. Names and account numbers of payees are sealed; only the exported file shows them.
 * Knows no claims: whoever proposes a batch decides why somebody is paid.
 */
@NullMarked
package id.gapura.payouts;

import org.jspecify.annotations.NullMarked;
