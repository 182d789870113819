/**
 * Contributions ({@code iuran}): money in, months paid.
 *
 * <p>A {@link id.gapura.contributions.IncomingPayment} reported by a channel is taken once by (channel, external id),
 * posted to the ledger, and turned into months of cover at the price of each month; what cannot be posted waits in
 * suspense with a reason. A month is bought once: the key of {@code paid_month} keeps two payments from buying it.
 *
 * <p>Owns schema {@code contributions}. Asks the rules for every price; writes money only through the ledger and cover
 * only through membership. Must never decide a claim.
 */
@NullMarked
package id.gapura.contributions;

import org.jspecify.annotations.NullMarked;
