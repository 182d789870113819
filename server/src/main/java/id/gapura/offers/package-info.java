/**
 * Offers ({@code penawaran}) at random or held out, so that an effect can be measured: free months, help with the form,
 * automatic payment.
 *
 * <p>A {@link id.gapura.offers.Trial} says what is tried where, an {@link id.gapura.offers.Arm} what one group is offered.
 * Who gets which arm is a function of a sealed seed and of who it is, and nothing else: not of the order in which people
 * come, nor of the officer, nor of how often they try. It is fixed and stored when a NIK is first given at one of the doors
 * that show offers, before any offer is shown ({@link id.gapura.offers.Offers#meet}). What came of it is derived from
 * membership and contributions whenever it is asked ({@link id.gapura.offers.TrialReport}).
 *
 * <p>Owns schema {@code offers}; knows people by the blind index of their NIK. Free months are paid by schemes of sponsors
 * and in no other way. Must never let anybody choose, change or draw again (docs/decisions/0048-offers-by-lot.md).
 */
@NullMarked
package id.gapura.offers;

import org.jspecify.annotations.NullMarked;
