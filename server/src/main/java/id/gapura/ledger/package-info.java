/**
 * The ledger: double entry, append-only.
 *
 * <p>A {@link id.gapura.ledger.JournalEntry} balances within one <em>book</em>, the key it is stored under: a member's,
 * a payment file's, a payment's in suspense. A mistake is corrected by a reversing entry, once. A posting names
 * an {@link id.gapura.ledger.Account} of the chart. Each day that is over gets a {@link id.gapura.ledger.Seal}, chained to
 * the day before's, and the sums from which balances are read; no row is ever changed, so none is hot
 * (docs/decisions/0012-days-of-the-ledger-are-sealed.md).
 *
 * <p>Owns schema {@code ledger}, whose tables the program's role can only read and append to. Knows nothing of workers,
 * programmes or channels: accounts are names to it. Must never hold personal data.
 */
@NullMarked
package id.gapura.ledger;

import org.jspecify.annotations.NullMarked;
