/**
 * Membership ({@code kepesertaan}): on which terms a worker is a member, and until when protected.
 *
 * <p>A {@link id.gapura.membership.Member} has {@link id.gapura.membership.Terms} and a cover summary; its state on a
 * day is computed by the rules from that summary, never stored and never moved by a nightly job. {@link
 * id.gapura.membership.CoverMoved} tells listeners how many members of a place are protected until when.
 *
 * <p>Owns schema {@code membership}. Holds no legal number and no money: prices and states come from the rules, paid
 * months from contributions.
 */
@NullMarked
package id.gapura.membership;

import org.jspecify.annotations.NullMarked;
