/**
 * The ledger: double entry, append-only.
 *
 * <p>A {@link id.gapura.ledger.JournalEntry} balances within one <em>book</em>, the key it is stored under: a member's,
 * a payment file's, a payment's in suspense. A mistake is corrected by a reversing entry. Balances are sums, never
 * stored, so that no row is hot.
 *
 * <p>Owns schema {@code ledger}, whose tables the program's role can only read and append to. Knows nothing of workers,
 * programmes or channels: accounts are names to it.
 */
@NullMarked
package id.gapura.ledger;

import org.jspecify.annotations.NullMarked;
