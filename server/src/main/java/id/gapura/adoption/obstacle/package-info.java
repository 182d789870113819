/**
 * Obstacles ({@code hambatan}): what keeps the people of a place from being covered and staying so, in the four kinds of the
 * study of Kadugenep: dependency, predisposing, time and enabling.
 *
 * <p>A {@link id.gapura.adoption.obstacle.Sign} is one thing on record that speaks of an obstacle; {@link
 * id.gapura.adoption.obstacle.Obstacles} counts each in a place, of the people of whom it could be seen
 * (docs/decisions/0061-what-it-brought.md). Nothing is stored but the kind that each objection belongs to.
 */
@NullMarked
package id.gapura.adoption.obstacle;

import org.jspecify.annotations.NullMarked;
