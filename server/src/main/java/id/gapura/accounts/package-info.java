/**
 * Staff ({@code petugas}), what each may do and where, and the audit of what they did.
 *
 * <p>A {@link id.gapura.accounts.Staff} has one {@link id.gapura.accounts.Role} within one scope, a region; whoever
 * looks at a person outside it is told that there is none. The {@link id.gapura.accounts.Audit} is append-only and
 * chained by hashes, so that a changed line shows.
 *
 * <p>A {@link id.gapura.accounts.Badge} is what they show to members, who can check it.
 *
 * <p>Owns schema {@code accounts}. Must never hold anything about workers but their ids.
 */
@NullMarked
package id.gapura.accounts;

import org.jspecify.annotations.NullMarked;
