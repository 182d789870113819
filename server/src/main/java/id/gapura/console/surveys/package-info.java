/**
 * Pages of surveys: the questions are put together, a round is set, people are asked at the desk, and what they said is
 * shown, the rounds beside each other.
 *
 * <p>An officer sees the surveys that may ask people of their places, and the answers of these alone; whoever has all of a
 * survey's region in their scope keeps it. Nobody's name stands on any of these pages.
 */
@NullMarked
package id.gapura.console.surveys;

import org.jspecify.annotations.NullMarked;
