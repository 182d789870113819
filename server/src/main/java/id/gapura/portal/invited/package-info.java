/**
 * Where a worker whom a platform named answers: who asks, what was sent, price and benefits, what the platform will see; then
 * yes or no. Reached by the link in a short message; names nobody in full, and once answered shows how it stands.
 *
 * <p>Pages work without scripts. What becomes of a yes is up to {@code partner.invitation}.
 */
@NullMarked
package id.gapura.portal.invited;

import org.jspecify.annotations.NullMarked;
