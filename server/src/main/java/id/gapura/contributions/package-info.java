/**
 * Contributions ({@code iuran}): money in, months paid.
 *
 * <p>A {@link id.gapura.contributions.IncomingPayment} reported by a channel, through the
 * {@link id.gapura.contributions.Intake} or in a {@link id.gapura.contributions.files file}, is taken once by (channel, external id), posted to the ledger, and
 * turned into months of cover at the price of each month; what is no whole month stays in the member's piggy bank
 * ({@code celengan}), and what is nobody's waits in suspense with a reason. A month is bought once: the key of {@code paid_month} keeps two payments from buying it.
 *
 * <p>Owns schema {@code contributions}. Asks the rules for every price; writes money only through the ledger and cover
 * only through membership. Must never decide a claim.
 */
@NullMarked
package id.gapura.contributions;

import org.jspecify.annotations.NullMarked;
