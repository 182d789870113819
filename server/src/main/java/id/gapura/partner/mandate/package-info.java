/**
 * Automatic debits ({@code autodebit}): contributions taken from a member's account or wallet each month, by a mandate.
 *
 * <p>A {@link id.gapura.partner.mandate.Mandate} is what a member allowed, in the words shown then, with a day of the month
 * and the most to take; the member approves it at the bank or wallet, through the aggregator. Each calendar month it
 * becomes one {@link id.gapura.partner.mandate.Debit}: announced some days before, then tried until it is collected, given
 * up or no longer wanted. A {@link id.gapura.partner.mandate.DebitTry} is a charge of its own; the next is made only once
 * the one before is known to have brought nothing, so that no month is taken twice.
 *
 * <p>Owns the tables {@code mandate}, {@code debit} and {@code debit_try} of schema {@code partner}. Charges and their
 * unknown ends are {@link id.gapura.partner.aggregator}'s, prices the rules', months the intake's. How often and when is
 * tried are parameters of our own. Messaging hears of it by {@link id.gapura.partner.mandate.DebitAnnounced} and
 * {@link id.gapura.partner.mandate.DebitEnded}.
 */
@NullMarked
package id.gapura.partner.mandate;

import org.jspecify.annotations.NullMarked;
