/**
 * The portal: what anybody may ask without signing in. So far one question, "am I protected?".
 *
 * <p>Three nouns: an {@link id.gapura.portal.AskedCover} is the form as typed; a {@link id.gapura.portal.CoverAnswer} is
 * yes or no and a date, and nothing else; a {@link id.gapura.portal.Throttle} keeps people from guessing.
 *
 * <p>Never says a name, never says whether a card number exists, never puts what was typed into an address or a log.
 * Holds no rules and no SQL.
 */
@NullMarked
package id.gapura.portal;

import org.jspecify.annotations.NullMarked;
