/**
 * Who holds a card: the question for its number and the birth date, as several pages of the portal ask it, and what keeps
 * people from guessing the answer.
 *
 * <p>An {@link id.gapura.portal.card.AskedCard} is what was typed, {@link id.gapura.portal.card.CardHolders} finds whose it
 * is, and {@link id.gapura.portal.card.Pace} lets no clock tell an unknown number from a wrong date.
 */
@NullMarked
package id.gapura.portal.card;

import org.jspecify.annotations.NullMarked;
