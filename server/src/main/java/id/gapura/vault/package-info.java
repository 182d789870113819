/**
 * Keeps personal data unreadable in the database and still findable.
 *
 * <p>A {@link id.gapura.vault.Vault} <em>seals</em> a field (AES-256-GCM, bound to its owner and field name) and
 * computes its <em>blind index</em> (HMAC-SHA-256), by which an exact value is found without storing it. Keys live in a
 * file beside the data, readable by the program's user alone; see {@code docs/decisions/0004-personal-data.md}.
 *
 * <p>Serves UU 27/2022 on personal data, Pasal 35 and 39. Must never log what it opens.
 */
@NullMarked
package id.gapura.vault;

import org.jspecify.annotations.NullMarked;
