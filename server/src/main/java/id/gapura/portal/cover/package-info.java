/**
 * "Am I protected?", by card number and birth date: the front page.
 *
 * <p>Three nouns: an {@link id.gapura.portal.cover.AskedCover} is the form as typed; a {@link
 * id.gapura.portal.cover.CoverAnswer} is yes or no and a date, and nothing else; {@link
 * id.gapura.portal.card.Guessing} keeps people from guessing.
 *
 * <p>Never says whether a card number exists, never puts what was typed into an address or a log.
 */
@NullMarked
package id.gapura.portal.cover;

import org.jspecify.annotations.NullMarked;
